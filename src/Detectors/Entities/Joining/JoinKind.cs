namespace Clona.Detectors.Entities.Joining;

/// <summary>By what a mention names its person; each kind is decided by weights of its own.</summary>
internal enum JoinKind
{
    /// <summary>A surname, or a word that may be one.</summary>
    Surname,

    /// <summary>A given name alone.</summary>
    Given,

    /// <summary>A word with initials.</summary>
    Initials,

    /// <summary>A given name and a surname, or more.</summary>
    Full,
}
