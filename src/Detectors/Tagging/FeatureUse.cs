namespace Clona.Detectors.Tagging;

/// <summary>Which token a feature of a word speaks about.</summary>
internal enum FeatureUse
{
    /// <summary>The token two places behind the word.</summary>
    TwoBehind = 0,

    /// <summary>The token behind the word.</summary>
    Behind = 1,

    /// <summary>The word itself.</summary>
    Own = 2,

    /// <summary>The token before the word.</summary>
    Before = 3,

    /// <summary>The token two places before the word.</summary>
    TwoBefore = 4,

    /// <summary>A feature of the place.</summary>
    Place = 5,
}
