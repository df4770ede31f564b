namespace Clona.Pipeline.Policy.Lists;

/// <summary>What an entry of the office's own file does.</summary>
public enum OwnEntryKind
{
    /// <summary>Finds what a pattern describes.</summary>
    Pattern,

    /// <summary>Finds given values, which are always removed.</summary>
    Always,

    /// <summary>Keeps given values, unless that would keep what no list may keep.</summary>
    Never,
}
