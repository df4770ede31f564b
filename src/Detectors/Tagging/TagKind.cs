using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>How the tagger's word about one kind of finding is used.</summary>
/// <param name="Type">Kind of finding.</param>
/// <param name="Label">First label of that kind.</param>
/// <param name="Alone">Weight of what only the tagger sees.</param>
/// <param name="OfRules">Weight of what the rules see too.</param>
/// <param name="Found">Evidence id of a mention that only the tagger sees.</param>
/// <param name="Agrees">Evidence id where the tagger agrees with the rules.</param>
/// <param name="Doubts">Evidence id where it does not.</param>
internal sealed record TagKind(
    FindingType Type, TagLabel Label, CalibratedUse Alone, CalibratedUse OfRules, string Found, string Agrees, string Doubts)
{
    /// <summary>Whether the tagger's borders are wider than those of the rules for good reason.</summary>
    public bool KnowsBorders => Type == FindingType.Person;

    /// <summary>Names of persons.</summary>
    public static TagKind Person { get; } = new(
        FindingType.Person, TagLabel.PersonStart, CalibratedUse.PersonAlone, CalibratedUse.PersonOfRules,
        "person.tagger", "person.tagger-agrees", "person.tagger-doubts");

    /// <summary>Addresses.</summary>
    public static TagKind Address { get; } = new(
        FindingType.Address, TagLabel.AddressStart, CalibratedUse.AddressAlone, CalibratedUse.AddressOfRules,
        "address.tagger", "address.tagger-agrees", "address.tagger-doubts");
}
