using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>What <c>q</c> saves, as far as it says where glyphs stand and whether they can be seen.</summary>
internal sealed record GraphicsState
{
    /// <summary>The state at the beginning of a page or of an annotation's appearance.</summary>
    public GraphicsState(PdfMatrix transform, PdfRectangle clip)
    {
        Transform = transform;
        Clip = clip;
    }

    /// <summary>User space to page space.</summary>
    public PdfMatrix Transform { get; set; }

    /// <summary>A rectangle in page space outside which nothing shows.</summary>
    public PdfRectangle Clip { get; set; }

    /// <summary>Whether the fill colour is known to be white.</summary>
    public bool FillsWhite { get; set; }

    /// <summary>Which values of the current fill colour space are white.</summary>
    public WhitePoint FillSpace { get; set; } = WhitePoint.AllOnes;

    /// <summary>Width of stroked lines in user space.</summary>
    public double LineWidth { get; set; } = 1;

    /// <summary>Whether fills show a pattern that can hold a drawing of its own.</summary>
    public bool FillsDrawing { get; set; }

    /// <summary>Whether strokes show a pattern that can hold a drawing of its own.</summary>
    public bool StrokesDrawing { get; set; }

    /// <summary>The fill colour; null where it is not known.</summary>
    public PaintColor? FillPaint { get; set; } = PaintColor.Black;

    /// <summary>The colour of strokes; null where it is not known.</summary>
    public PaintColor? StrokePaint { get; set; } = PaintColor.Black;

    /// <summary>Whether fills show a pattern of any kind.</summary>
    public bool FillsPattern { get; set; }

    /// <summary>Whether strokes show a pattern of any kind.</summary>
    public bool StrokesPattern { get; set; }

    /// <summary>How opaque fills and images are, 0 to 1.</summary>
    public double FillAlpha { get; set; } = 1;

    /// <summary>How opaque strokes are, 0 to 1.</summary>
    public double StrokeAlpha { get; set; } = 1;

    /// <summary>How colours mix with what is there.</summary>
    public BlendKind Blend { get; set; }

    /// <summary>Whether lines are dashed.</summary>
    public bool IsDashed { get; set; }

    /// <summary>Whether all of <see cref="Clip"/> shows, not only a part of it.</summary>
    public bool IsClipExact { get; set; } = true;

    /// <summary>Whether a group around is not painted opaquely.</summary>
    public bool IsInSeeThroughGroup { get; set; }

    /// <summary>Whether a group around is mixed so that only dark colours hide.</summary>
    public bool IsInDarkeningGroup { get; set; }

    /// <summary>Whether everything is seen through a soft mask, which can hold a drawing of its own.</summary>
    public bool HasSoftMask { get; set; }

    /// <summary>The text state.</summary>
    public TextState Text { get; private init; } = new();

    /// <summary>A copy that later changes leave alone.</summary>
    public GraphicsState Copy() => this with { Text = Text with { } };
}
