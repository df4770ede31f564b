namespace Clona.Detectors.Structure;

/// <summary>What a contracting party is.</summary>
public enum PartySectionKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Natural person without a company number.</summary>
    NaturalPerson,

    /// <summary>Natural person with a company number (OSVČ).</summary>
    Trader,

    /// <summary>Firm, association or another private legal person.</summary>
    LegalPerson,

    /// <summary>Municipality, office, public institution.</summary>
    PublicBody,
}
