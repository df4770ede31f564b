namespace Clona.Detectors.Entities;

/// <summary>Whether a surname alone is that of a couple or family.</summary>
internal enum FamilyReading
{
    /// <summary>One person.</summary>
    None,

    /// <summary>As its form goes either: "Novákovi" is also the dative of one man.</summary>
    Possible,

    /// <summary>Form or neighbours say so.</summary>
    Likely,
}
