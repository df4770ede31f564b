namespace Clona.Detectors.Roles;

/// <summary>What a noun tells about the people it heads.</summary>
internal enum RoleNounKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It says only that a person stands there ("jméno", "osoba").</summary>
    Name,

    /// <summary>Side of a contract.</summary>
    Party,

    /// <summary>Side of some contracts, and in others one of the people whom they are about.</summary>
    Side,

    /// <summary>Somebody whom a contract is about, who works for a side or is its client.</summary>
    Occupation,

    /// <summary>Natural person in business.</summary>
    Trader,

    /// <summary>Somebody who takes no part in the contract or the session.</summary>
    ThirdParty,

    /// <summary>Third party who answers for a child.</summary>
    Guardian,

    /// <summary>Child.</summary>
    Child,

    /// <summary>Contact person.</summary>
    Contact,

    /// <summary>Member of a public body, or its clerk.</summary>
    Official,

    /// <summary>Word that makes outsiders of people named like the parties ("další dlužníci").</summary>
    Further,
}
