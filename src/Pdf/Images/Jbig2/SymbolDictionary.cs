namespace Clona.Pdf.Images.Jbig2;

/// <summary>The shapes that a symbol dictionary gives to others, and what it learned (ITU-T T.88, 7.4.2).</summary>
/// <param name="Symbols">The shapes.</param>
internal sealed record SymbolDictionary(IReadOnlyList<Bitmap> Symbols)
{
    /// <summary>Contexts of its generic regions; null where it keeps none.</summary>
    public byte[]? Generic { get; init; }

    /// <summary>Contexts of its refinements.</summary>
    public byte[]? Refinement { get; init; }
}
