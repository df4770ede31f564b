namespace Clona.Detectors.Tagging;

/// <summary>How a line is written, which changes what its words tell.</summary>
[Flags]
internal enum LineStyle
{
    /// <summary>As Czech is written.</summary>
    None = 0,

    /// <summary>Without small letters.</summary>
    Capitals = 1,

    /// <summary>Without diacritics.</summary>
    Bare = 2,
}
