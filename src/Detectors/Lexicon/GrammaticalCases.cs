namespace Clona.Detectors.Lexicon;

/// <summary>Set of grammatical cases that a form may stand in.</summary>
[Flags]
public enum GrammaticalCases
{
    /// <summary>No case.</summary>
    None = 0,

    /// <summary>1st case.</summary>
    Nominative = 1,

    /// <summary>2nd case.</summary>
    Genitive = 2,

    /// <summary>3rd case.</summary>
    Dative = 4,

    /// <summary>4th case.</summary>
    Accusative = 8,

    /// <summary>5th case.</summary>
    Vocative = 16,

    /// <summary>6th case.</summary>
    Locative = 32,

    /// <summary>7th case.</summary>
    Instrumental = 64,

    /// <summary>All seven.</summary>
    All = 127,
}
