using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Weighs the parts, the label and the owner of an address.</summary>
internal static class AddressEvidence
{
    /// <summary>All reasons, beginning with <paramref name="prior"/>.</summary>
    public static IReadOnlyList<Evidence> Of(in AddressParts parts, AddressOwner owner, WordRoles label, double prior)
    {
        var evidence = new List<Evidence>(10) { new("address.prior", prior) };
        Add(evidence, parts.HasNumber, "address.house-number", 0.8);
        Add(evidence, parts.HasDoubleNumber, "address.double-number", 1.0);
        Add(evidence, parts.HasNumberLabel, "address.number-label", 0.8);
        Add(evidence, parts.HasStreetWord, "address.street-word", 0.6);
        Add(evidence, parts.HasPostalCode, "address.postal-code", 1.5);
        Add(evidence, parts.IsTownKnown, "address.place-lexicon", 0.8);
        Add(evidence, (label & WordRoles.Home) != WordRoles.None, "address.after-home-label", 3.5);
        Add(evidence, (label & WordRoles.AddressLabel) != WordRoles.None, "address.after-address-label", 1.5);
        Add(evidence, owner == AddressOwner.Person, "address.of-person", 1.5);
        Add(evidence, owner == AddressOwner.Organisation, "address.of-organisation", -6);
        Add(evidence, owner == AddressOwner.Property, "address.of-property", -0.8);
        Add(evidence, owner == AddressOwner.Unknown, "address.owner-unknown", -0.5);
        return evidence;
    }

    private static void Add(List<Evidence> evidence, bool holds, string source, double weight)
    {
        if (holds)
        {
            evidence.Add(new Evidence(source, weight));
        }
    }
}
