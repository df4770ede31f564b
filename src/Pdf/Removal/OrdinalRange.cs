namespace Clona.Pdf.Removal;

/// <summary>Consecutive glyphs of one page by their ordinals.</summary>
/// <param name="First">The first ordinal, from 0.</param>
/// <param name="Last">The last ordinal, included; at least <paramref name="First"/>.</param>
public readonly record struct OrdinalRange(int First, int Last)
{
    /// <summary>How many glyphs it holds.</summary>
    public int Count => Last - First + 1;
}
