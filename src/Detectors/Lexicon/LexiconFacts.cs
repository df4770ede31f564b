namespace Clona.Detectors.Lexicon;

/// <summary>What the lexicon knows of one written form; the values are part of the file format.</summary>
[Flags]
public enum LexiconFacts
{
    /// <summary>Nothing; the form isn't there.</summary>
    None = 0,

    /// <summary>Given name of men.</summary>
    GivenMale = 1 << 0,

    /// <summary>Given name of women.</summary>
    GivenFemale = 1 << 1,

    /// <summary>Low bit of the frequency class of a given name (0 under 50 holders, 1 under 1,000, 2 under 20,000, 3
    /// more).</summary>
    GivenFrequencyLow = 1 << 2,

    /// <summary>High bit of the frequency class of a given name.</summary>
    GivenFrequencyHigh = 1 << 3,

    /// <summary>Surname in the form for men.</summary>
    SurnameMale = 1 << 4,

    /// <summary>Surname in the form for women.</summary>
    SurnameFemale = 1 << 5,

    /// <summary>Whole name of a municipality, its part or a city district.</summary>
    Place = 1 << 6,

    /// <summary>Name of a municipality itself.</summary>
    Municipality = 1 << 7,

    /// <summary>Low bit of the class of an ordinary word (0 none, 1 rare, 2 frequent, 3 very frequent).</summary>
    WordLow = 1 << 8,

    /// <summary>High bit of the class of an ordinary word.</summary>
    WordHigh = 1 << 9,

    /// <summary>First word of a place name of several words.</summary>
    PlaceStart = 1 << 10,
}
