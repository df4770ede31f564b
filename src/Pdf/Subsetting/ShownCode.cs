using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Subsetting;

/// <summary>A code that the output shows with a font that is made anew.</summary>
/// <param name="Code">The code in the input.</param>
/// <param name="Text">What it stands for, or null.</param>
internal sealed record ShownCode(CharacterCode Code, string? Text)
{
    /// <summary>What the map to Unicode said to the letter; null where it had no entry.</summary>
    public string? MapEntry { get; init; }

    /// <summary>Advance in text space at size 1.</summary>
    public double Advance { get; init; }

    /// <summary>For vertical fonts from the horizontal to the vertical origin, in text space at size 1.</summary>
    public PdfPoint VerticalOrigin { get; init; }

    /// <summary>The glyph in the font program of the input.</summary>
    public int Glyph { get; init; }

    /// <summary>Its outline, which puts codes without text in an order that does not depend on codes.</summary>
    public ReadOnlyMemory<byte> Outline { get; init; }

    /// <summary>The code in the output.</summary>
    public int NewCode { get; init; }
}
