namespace Clona.Detectors.Entities;

/// <summary>Whether a surname alone is that of a couple or family.</summary>
internal enum FamilyReading
{
    /// <summary>One person.</summary>
    None,

    /// <summary>As its form goes either: "Novákovi" is also the dative of one man.</summary>
    Possible,

    /// <summary>"Novákovi" begins a sentence or a line: a couple where one is known, else the dative of the only man who bears the
    /// name.</summary>
    Probable,

    /// <summary>Form or neighbours say so.</summary>
    Likely,
}
