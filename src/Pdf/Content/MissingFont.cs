using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Content;

/// <summary>Splits strings of which the font is missing, so that their codes can be counted and removed.</summary>
internal sealed class MissingFont : PdfFont
{
    /// <inheritdoc/>
    public override bool IsVertical => false;

    /// <inheritdoc/>
    public override PdfMatrix FontMatrix { get; } = new(0.001, 0, 0, 0.001, 0, 0);

    /// <inheritdoc/>
    public override double Ascent => 0.8;

    /// <inheritdoc/>
    public override double Descent => -0.2;

    /// <inheritdoc/>
    public override bool CanSplitCodes => true;

    /// <inheritdoc/>
    public override CharacterCode NextCode(ReadOnlySpan<byte> text) => new(text[0], 1);

    /// <inheritdoc/>
    public override string? UnicodeOf(CharacterCode code) => null;

    /// <inheritdoc/>
    public override double AdvanceOf(CharacterCode code) => 0;
}
