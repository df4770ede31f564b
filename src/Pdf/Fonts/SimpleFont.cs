using Clona.Pdf.Geometry;

namespace Clona.Pdf.Fonts;

/// <summary>A font of one byte a code: Type 1, TrueType, Type 3.</summary>
internal sealed class SimpleFont : PdfFont
{
    private readonly string?[] unicode;
    private readonly double[] advances;

    /// <summary>Makes a font of two tables with 256 entries each.</summary>
    /// <param name="unicode">Text by code, null where unknown.</param>
    /// <param name="advances">Advance by code in text space at size 1.</param>
    /// <param name="fontMatrix">Glyph space to text space.</param>
    /// <param name="extent">Height and depth.</param>
    public SimpleFont(string?[] unicode, double[] advances, PdfMatrix fontMatrix, VerticalExtent extent)
    {
        this.unicode = unicode;
        this.advances = advances;
        FontMatrix = fontMatrix;
        Ascent = extent.Ascent;
        Descent = extent.Descent;
    }

    /// <inheritdoc/>
    public override bool IsVertical => false;

    /// <inheritdoc/>
    public override PdfMatrix FontMatrix { get; }

    /// <inheritdoc/>
    public override double Ascent { get; }

    /// <inheritdoc/>
    public override double Descent { get; }

    /// <inheritdoc/>
    public override bool CanSplitCodes => true;

    /// <inheritdoc/>
    public override CharacterCode NextCode(ReadOnlySpan<byte> text) => new(text[0], 1);

    /// <inheritdoc/>
    public override string? UnicodeOf(CharacterCode code) => unicode[(byte)code.Value];

    /// <inheritdoc/>
    public override double AdvanceOf(CharacterCode code) => advances[(byte)code.Value];
}
