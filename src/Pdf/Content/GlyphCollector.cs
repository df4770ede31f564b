using System.Runtime.InteropServices;
using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Content;

/// <summary>Turns shown strings into glyphs and moves the text position (ISO 32000-2, 9.4.4).</summary>
internal sealed class GlyphCollector
{
    private readonly PdfRectangle visiblePage;
    private readonly List<PdfGlyph> glyphs;
    private readonly List<PageFont> fonts = [];
    private readonly Dictionary<PageFont, int> fontNumbers = [];

    /// <summary>A collector for one page.</summary>
    /// <param name="visiblePage">The crop box within the media box, in page space.</param>
    /// <param name="buffer">Where the glyphs gather; what is in it goes.</param>
    public GlyphCollector(PdfRectangle visiblePage, List<PdfGlyph> buffer)
    {
        this.visiblePage = visiblePage;
        glyphs = buffer;
        glyphs.Clear();
    }

    /// <summary>How many glyphs there are.</summary>
    public int Count => glyphs.Count;

    /// <summary>The glyphs, in order.</summary>
    public PdfGlyph[] Glyphs => [.. glyphs];

    /// <summary>The fonts they refer to.</summary>
    public IReadOnlyList<PageFont> Fonts => fonts;

    /// <summary>Shows a string.</summary>
    public void Show(ExecutionFrame frame, ReadOnlySpan<byte> text, int operation, int operand)
    {
        var state = frame.State.Text;
        var font = state.Font;
        var number = NumberOf(font);
        for (var offset = 0; offset < text.Length && glyphs.Count <= ContentLimits.Glyphs;)
        {
            var code = font.Font.NextCode(text[offset..]);
            var length = Math.Clamp(code.Length, 1, text.Length - offset);
            var (meaning, advance) = font.Lookup(code);
            var move = MoveOf(state, code, advance);
            var toPage = frame.Position.Matrix.Then(frame.State.Transform);
            var (quad, origin) = Place(state, toPage, code, advance);
            var extent = font.Font.IsVertical ? move.Y : move.X;
            glyphs.Add(new(quad, origin)
            {
                Ordinal = glyphs.Count,
                Text = meaning,
                FontSize = (float)SizeOf(state, toPage),
                Advance = (float)(Math.Abs(extent)
                    * (font.Font.IsVertical ? Hypotenuse(toPage.C, toPage.D) : Hypotenuse(toPage.A, toPage.B))),
                Flags = FlagsOf(frame, BoundsOf(quad), meaning),
                IsVertical = font.Font.IsVertical,
                RenderMode = (byte)Math.Clamp(state.RenderMode, 0, 7),
                Instance = frame.Instance.Id,
                Operation = operation,
                Operand = operand,
                Offset = offset,
                Code = code with { Length = length },
                IsSpaced = code is { Length: 1, Value: 32 } && state.WordSpacing != 0,
                Font = number,
                Displacement = DisplacementOf(state, extent),
            });
            frame.Position.Advance(move.X, move.Y);
            offset += length;
        }
    }

    /// <summary>Moves by a number of a <c>TJ</c> array.</summary>
    public static void Adjust(ExecutionFrame frame, double amount)
    {
        var state = frame.State.Text;
        var distance = -amount / 1000 * state.Size;
        if (state.Font.Font.IsVertical)
        {
            frame.Position.Advance(0, distance);
        }
        else
        {
            frame.Position.Advance(distance * state.HorizontalScale, 0);
        }
    }

    private static PdfPoint MoveOf(TextState state, CharacterCode code, double advance)
    {
        var isSpace = code is { Length: 1, Value: 32 };
        var distance = (advance * state.Size) + state.CharacterSpacing + (isSpace ? state.WordSpacing : 0);
        return state.Font.Font.IsVertical ? new(0, distance) : new(distance * state.HorizontalScale, 0);
    }

    // As a glyph holds it, in single precision.
    private static PdfRectangle BoundsOf(PdfQuad quad) => new PdfRectangle((float)quad.Origin.X, (float)quad.Origin.Y, (float)quad.EndOfTop.X, (float)quad.EndOfTop.Y)
        .Union(new((float)quad.EndOfBaseline.X, (float)quad.EndOfBaseline.Y, (float)quad.StartOfTop.X, (float)quad.StartOfTop.Y));

    private static (PdfQuad Quad, PdfPoint Origin) Place(
        PdfMatrix toPage, PdfMatrix fromGlyph, PdfRectangle box, PdfPoint origin, bool isVertical)
    {
        var all = fromGlyph.Then(toPage);
        var lowerLeft = all.Apply(new(box.Left, box.Bottom));
        var lowerRight = all.Apply(new(box.Right, box.Bottom));
        var upperRight = all.Apply(new(box.Right, box.Top));
        var upperLeft = all.Apply(new(box.Left, box.Top));
        var quad = isVertical
            ? new PdfQuad(upperLeft, lowerLeft, lowerRight, upperRight)
            : new PdfQuad(lowerLeft, lowerRight, upperRight, upperLeft);
        return (quad, all.Apply(origin));
    }

    private static (PdfQuad Quad, PdfPoint Origin) Place(TextState state, PdfMatrix toPage, CharacterCode code, double advance)
    {
        var font = state.Font;
        var fromGlyph = new PdfMatrix(state.Size * state.HorizontalScale, 0, 0, state.Size, 0, state.Rise);
        var isVertical = font.Font.IsVertical;
        var middle = isVertical ? font.Font.VerticalOriginOf(code) : default;
        var box = isVertical
            ? new PdfRectangle(-middle.X, 0, middle.X, advance)
            : new PdfRectangle(0, font.Bottom, advance, font.Top);
        return Place(toPage, fromGlyph, box, isVertical ? new(-middle.X, -middle.Y) : default, isVertical);
    }

    private static double SizeOf(TextState state, PdfMatrix toPage) =>
        Math.Abs(state.Size) * Hypotenuse(toPage.C, toPage.D);

    private static double Hypotenuse(double x, double y) => Math.Sqrt((x * x) + (y * y));

    // -1000 tx / (Tfs Th): dividing tx by Th again keeps the zero of Tz 0 visible as not-a-number.
    private static double DisplacementOf(TextState state, double extent)
    {
        var unit = state.Size * (state.Font.Font.IsVertical ? 1 : state.HorizontalScale);
        return unit == 0 ? double.NaN : -1000 * extent / unit;
    }

    private GlyphFlags FlagsOf(ExecutionFrame frame, PdfRectangle bounds, string? meaning)
    {
        var state = frame.State;
        var mode = state.Text.RenderMode;
        return (mode is 3 or 7 ? GlyphFlags.Invisible : GlyphFlags.None)
            | (frame.IsHidden ? GlyphFlags.HiddenLayer : GlyphFlags.None)
            | (bounds.Overlaps(state.Clip) ? GlyphFlags.None : GlyphFlags.ClippedAway)
            | (bounds.Overlaps(visiblePage) || IsPointWithin(bounds) ? GlyphFlags.None : GlyphFlags.OutsidePage)
            | (state.FillsWhite && mode is 0 or 4 ? GlyphFlags.White : GlyphFlags.None)
            | (meaning is null ? GlyphFlags.NoUnicode : GlyphFlags.None);
    }

    // Codes that a font lacks have no width: what stands on the very edge of the page with them is not hidden there.
    private bool IsPointWithin(PdfRectangle bounds) => bounds is { Width: 0 } or { Height: 0 } && visiblePage.Contains(new(bounds.Left, bounds.Bottom));

    private int NumberOf(PageFont font)
    {
        if (!fontNumbers.TryGetValue(font, out var number))
        {
            fontNumbers[font] = number = fonts.Count;
            fonts.Add(font);
        }

        return number;
    }
}
