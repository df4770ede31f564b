using Clona.Pdf.Geometry;

namespace Clona.Pdf.Fonts;

/// <summary>
/// A font as the content interpreter needs it: how strings fall into codes, how far each code moves, what it means.
/// </summary>
public abstract class PdfFont
{
    /// <summary>Whether text runs downwards (a vertical CMap).</summary>
    public abstract bool IsVertical { get; }

    /// <summary>Glyph space to text space; [0.001 0 0 0.001 0 0] for all but Type 3 fonts.</summary>
    public abstract PdfMatrix FontMatrix { get; }

    /// <summary>Height above the baseline in text space at size 1; positive.</summary>
    public abstract double Ascent { get; }

    /// <summary>Depth below the baseline in text space at size 1; negative or zero.</summary>
    public abstract double Descent { get; }

    /// <summary>Whether every code can be told from the next: false where the CMap is unknown.</summary>
    public abstract bool CanSplitCodes { get; }

    /// <summary>The code at the beginning of <paramref name="text"/>, which is not empty.</summary>
    public abstract CharacterCode NextCode(ReadOnlySpan<byte> text);

    /// <summary>What the code stands for in Unicode, or null where the font does not say.</summary>
    public abstract string? UnicodeOf(CharacterCode code);

    /// <summary>
    /// Advance in text space at size 1: along x, or along −y for vertical fonts (then usually negative: −1).
    /// </summary>
    public abstract double AdvanceOf(CharacterCode code);

    /// <summary>
    /// For vertical fonts the vector from the horizontal to the vertical origin, text space at size 1; else zero.
    /// </summary>
    public virtual PdfPoint VerticalOriginOf(CharacterCode code) => default;
}
