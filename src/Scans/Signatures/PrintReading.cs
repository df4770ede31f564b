namespace Clona.Scans.Signatures;

/// <summary>How surely a blob is print.</summary>
internal enum PrintReading
{
    /// <summary>No word explains it.</summary>
    None,

    /// <summary>A word does, which may be a signature that was read as letters.</summary>
    Likely,

    /// <summary>A word that was read surely does.</summary>
    Sure,
}
