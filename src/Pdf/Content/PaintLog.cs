using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Notes what a page paints besides glyphs, in the order of painting, and the colour of the glyphs.</summary>
/// <remarks>Serves one page. Beyond the limits nothing is noted any more; then less is found, never something wrong.</remarks>
internal sealed class PaintLog
{
    private const int MostEvents = 200_000;

    // Lines thinner than this are rules, whatever lies under them.
    private const double ThinnestBar = 3;
    private const double SmallestCover = 2;

    private readonly List<PaintEvent> events = [];
    private readonly List<(int FirstGlyph, PaintColor? Color)> textColors = [];
    private readonly IObjectSource source;

    /// <summary>A log.</summary>
    public PaintLog(IObjectSource source) => this.source = source;

    /// <summary>The paints, in order.</summary>
    public IReadOnlyList<PaintEvent> Events => events;

    /// <summary>Whether there may be more than is noted.</summary>
    public bool IsFull => events.Count == MostEvents;

    /// <summary>From which glyph on which colour fills them; null where it is not known or can be seen through.</summary>
    public IReadOnlyList<(int FirstGlyph, PaintColor? Color)> TextColors => textColors;

    /// <summary>Notes the colour of the glyphs from <paramref name="firstGlyph"/> on.</summary>
    public void AddText(int firstGlyph, GraphicsState state)
    {
        var color = state.Text.RenderMode is 0 && state is { FillsPattern: false, HasSoftMask: false, FillAlpha: >= 1, Blend: BlendKind.Plain }
            ? state.FillPaint
            : null;
        if (textColors.Count == 0 || textColors[^1].Color != color)
        {
            textColors.Add((firstGlyph, color));
        }
    }

    /// <summary>Notes a path that is painted now.</summary>
    public void AddPath(ExecutionFrame frame, ContentOperator paint, int operation, int glyphs, int images)
    {
        var (state, shape) = (frame.State, frame.Shape);
        if (frame.IsHidden || shape.Bounds is not { } bounds)
        {
            return;
        }

        var strokes = paint is not (ContentOperator.Fill or ContentOperator.FillEvenOdd);
        var fills = paint is not (ContentOperator.Stroke or ContentOperator.CloseStroke);
        var width = strokes ? state.LineWidth * Scale(state.Transform) : 0;
        var around = Clipped(new(bounds.Left - (width / 2), bounds.Bottom - (width / 2), bounds.Right + (width / 2), bounds.Top + (width / 2)), state);
        if (around is not { } seen)
        {
            return;
        }

        var isLarge = seen.Width >= SmallestCover && seen.Height >= SmallestCover;
        var hides = isLarge && (fills ? Hides(state, state.FillAlpha, state.FillPaint, state.FillsPattern)
            : width >= ThinnestBar && !state.IsDashed && Hides(state, state.StrokeAlpha, state.StrokePaint, state.StrokesPattern));
        var isEvenOdd = paint is ContentOperator.FillEvenOdd or ContentOperator.FillStrokeEvenOdd or ContentOperator.CloseFillStrokeEvenOdd;
        Add(new(seen, PaintKind.Path)
        {
            Cover = !hides ? null : fills ? shape.Filled(isEvenOdd) : shape.Stroked(width),
            Color = fills ? state.FillPaint : state.StrokePaint,
            Drawing = DrawingOf(state, shape, paint, seen),
            Glyphs = glyphs,
            Images = images,
            Instance = frame.Instance.Id,
            FirstOperation = shape.FirstOperation,
            Operation = operation,
            Clips = shape.Clips,
        });
    }

    /// <summary>Notes an image that is painted now.</summary>
    public void AddImage(ExecutionFrame frame, PdfStream image, PdfQuad quad, int operation, int glyphs, int images)
    {
        if (Clipped(quad.Bounds, frame.State) is not { } seen)
        {
            return;
        }

        var state = frame.State;
        Add(new(seen, PaintKind.Image)
        {
            Cover = Hides(state, state.FillAlpha, color: null, isPattern: false) && IsOpaque(image)
                ? new([[quad.Origin, quad.EndOfBaseline, quad.EndOfTop, quad.StartOfTop]], IsEvenOdd: false)
                : null,
            Glyphs = glyphs,
            Images = images,
            Instance = frame.Instance.Id,
            FirstOperation = operation,
            Operation = operation,
        });
    }

    /// <summary>Notes a shading that is painted now.</summary>
    public void AddShading(ExecutionFrame frame, int operation, int glyphs, int images)
    {
        if (!frame.IsHidden)
        {
            Add(new(frame.State.Clip, PaintKind.Shading)
            {
                Glyphs = glyphs,
                Images = images,
                Instance = frame.Instance.Id,
                FirstOperation = operation,
                Operation = operation,
            });
        }
    }

    private static long? DrawingOf(GraphicsState state, PathShape shape, ContentOperator paint, PdfRectangle seen)
    {
        var isPlain = state is { FillsPattern: false, StrokesPattern: false, HasSoftMask: false, IsClipExact: true, IsInSeeThroughGroup: false, IsInDarkeningGroup: false };
        if (!isPlain || state is not { FillPaint: { } fill, StrokePaint: { } stroke })
        {
            return null;
        }

        var sum = DrawingSum.With(DrawingSum.With(DrawingSum.With(shape.Drawing, (long)paint), (long)state.Blend), state.IsDashed ? 1L : 0L);
        sum = DrawingSum.With(DrawingSum.With(DrawingSum.With(sum, fill), stroke), state.LineWidth * Scale(state.Transform));
        return DrawingSum.With(DrawingSum.With(DrawingSum.With(sum, state.FillAlpha), state.StrokeAlpha), seen);
    }

    private void Add(PaintEvent paint)
    {
        if (events.Count < MostEvents)
        {
            events.Add(paint);
        }
    }

    private static PdfRectangle? Clipped(PdfRectangle bounds, GraphicsState state) =>
        bounds.Left <= state.Clip.Right && state.Clip.Left <= bounds.Right
            && bounds.Bottom <= state.Clip.Top && state.Clip.Bottom <= bounds.Top
            ? PathBounds.Intersection(bounds, state.Clip)
            : null;

    private static bool Hides(GraphicsState state, double alpha, PaintColor? color, bool isPattern) =>
        alpha >= 1 && state is { IsClipExact: true, HasSoftMask: false, IsInSeeThroughGroup: false } && !isPattern
        && ((state.Blend == BlendKind.Plain && !state.IsInDarkeningGroup) || (state.Blend != BlendKind.Other && color is { IsDark: true }));

    private bool IsOpaque(PdfStream image) =>
        image.Dictionary["SMask"] is null && image.Dictionary["Mask"] is null && image.Dictionary["SMaskInData"] is null
        && source.Resolve(image.Dictionary["ImageMask"] ?? image.Dictionary["IM"]) is not PdfBoolean { Value: true };

    private static double Scale(PdfMatrix transform) => Math.Sqrt(Math.Abs(transform.Determinant));
}
