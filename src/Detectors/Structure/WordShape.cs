namespace Clona.Detectors.Structure;

/// <summary>Use of capitals in a word.</summary>
internal enum WordShape : byte
{
    /// <summary>No word.</summary>
    None,

    /// <summary>Begins with a small letter.</summary>
    Lower,

    /// <summary>One capital, then small letters.</summary>
    Capitalised,

    /// <summary>Two or more capitals and nothing else.</summary>
    Upper,

    /// <summary>A single capital.</summary>
    Initial,

    /// <summary>Begins with a capital and has more inside (McDonald, JUDr).</summary>
    Mixed,
}
