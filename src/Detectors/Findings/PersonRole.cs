namespace Clona.Detectors.Findings;

/// <summary>What a natural person, or the owner of a datum, is in the document.</summary>
public enum PersonRole
{
    /// <summary>No role fits, or none is known.</summary>
    Other,

    /// <summary>Councillor, mayor, clerk, anyone acting for a public body.</summary>
    Official,

    /// <summary>Natural person who is a contracting party.</summary>
    Party,

    /// <summary>Self-employed person (OSVČ).</summary>
    Trader,

    /// <summary>Acts for a private legal person.</summary>
    Representative,

    /// <summary>Contact person of a supplier.</summary>
    Contact,

    /// <summary>Member of the public who speaks at the session.</summary>
    Speaker,

    /// <summary>Person whose matter is discussed.</summary>
    ThirdParty,

    /// <summary>Asks for information under the FOI act.</summary>
    Applicant,

    /// <summary>Minor.</summary>
    Child,

    /// <summary>Cited author, historical person, judge in a cited case, name inside the name of a street or
    /// school.</summary>
    Author,

    /// <summary>Legal person: an identifier that belongs to a firm or an office.</summary>
    Company,
}
