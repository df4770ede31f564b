namespace Clona.Detectors.Lexicon;

/// <summary>A word in the two spellings that rules compare.</summary>
internal readonly ref struct WordForm(ReadOnlySpan<char> exact, ReadOnlySpan<char> folded, bool ignoreDiacritics)
{
    /// <summary>Lower case, as written.</summary>
    public ReadOnlySpan<char> Exact { get; } = exact;

    /// <summary>Lower case without diacritics.</summary>
    public ReadOnlySpan<char> Folded { get; } = folded;

    /// <summary>Whether the folded spelling alone decides.</summary>
    public bool IgnoreDiacritics { get; } = ignoreDiacritics;
}
