namespace Clona.Detectors.Lexicon;

/// <summary>A word in the two spellings that rules compare.</summary>
internal readonly ref struct WordForm(
    ReadOnlySpan<char> exact, ReadOnlySpan<char> folded, ReadOnlySpan<ulong> beginnings, bool ignoreDiacritics)
{
    /// <summary>Lower case, as written.</summary>
    public ReadOnlySpan<char> Exact { get; } = exact;

    /// <summary>Lower case without diacritics.</summary>
    public ReadOnlySpan<char> Folded { get; } = folded;

    /// <summary>Hashes of the beginnings of <see cref="Folded"/>: of the empty one, of one letter, and so on.</summary>
    public ReadOnlySpan<ulong> Beginnings { get; } = beginnings;

    /// <summary>Whether the folded spelling alone decides.</summary>
    public bool IgnoreDiacritics { get; } = ignoreDiacritics;
}
