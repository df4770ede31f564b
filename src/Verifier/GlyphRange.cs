namespace Clona.Verifier;

/// <summary>A run of removed glyphs of one page.</summary>
/// <param name="First">Ordinal of the first one, from 0.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Finding">Id of the finding or name of the reason; ranges with equal ids make up one value.</param>
public readonly record struct GlyphRange(int First, int Count, string Finding);
