namespace Clona.Detectors.Persons;

/// <summary>Which parts a name consists of, in order.</summary>
internal enum NamePattern
{
    /// <summary>No name.</summary>
    None,

    /// <summary>A surname alone.</summary>
    SurnameOnly,

    /// <summary>A given name alone.</summary>
    GivenOnly,

    /// <summary>Given names or initials, then surnames.</summary>
    GivenFirst,

    /// <summary>Surname, then given names or initials.</summary>
    SurnameFirst,

    /// <summary>Words no list knows, held together by a strong cue.</summary>
    Unknown,

    /// <summary>Two given names with one surname.</summary>
    Couple,
}
