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

    /// <summary>Whether everything is seen through a soft mask, which can hold a drawing of its own.</summary>
    public bool HasSoftMask { get; set; }

    /// <summary>The text state.</summary>
    public TextState Text { get; private init; } = new();

    /// <summary>A copy that later changes leave alone.</summary>
    public GraphicsState Copy() => this with { Text = Text with { } };
}
