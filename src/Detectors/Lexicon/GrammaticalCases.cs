namespace Clona.Detectors.Lexicon;

/// <summary>Set of grammatical cases that a form may stand in.</summary>
[Flags]
internal enum GrammaticalCases
{
    None = 0,
    Nominative = 1,
    Genitive = 2,
    Dative = 4,
    Accusative = 8,
    Vocative = 16,
    Locative = 32,
    Instrumental = 64,
    All = 127,
}
