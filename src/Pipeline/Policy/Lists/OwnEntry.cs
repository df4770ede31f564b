using System.Text.RegularExpressions;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>One pattern or one group of values of the office's own file.</summary>
/// <remarks>Its values are personal data: they leave this type for the matcher only, never for a report or a
/// log.</remarks>
public sealed class OwnEntry
{
    /// <summary>What the entry does.</summary>
    public required OwnEntryKind Kind { get; init; }

    /// <summary>Id, unique in the file: small letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of datum that it finds; of a never-entry the only kind that it keeps, or null for all.</summary>
    public FindingType? Type { get; init; }

    /// <summary>Role of the owner, where the office knows it.</summary>
    public PersonRole? Role { get; init; }

    /// <summary>What is to happen to what a pattern finds; null where the profile decides.</summary>
    public DecisionKind? Decision { get; init; }

    /// <summary>Why, in Czech; stands in reports as the reason of the decision.</summary>
    public required string Reason { get; init; }

    /// <summary>Law the decision rests on, in Czech; may be empty.</summary>
    public required string LegalGround { get; init; }

    /// <summary>Days on which the entry holds.</summary>
    public required ValidityPeriod Validity { get; init; }

    /// <summary>Evidence and rule id, such as <c>own.pokladna</c>.</summary>
    public string Source => Texts.EvidenceTexts.OwnPrefix + Id;

    /// <summary>The pattern of a pattern entry.</summary>
    internal Regex? Pattern { get; init; }

    /// <summary>The values of a list entry.</summary>
    internal IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The id alone.</summary>
    public override string ToString() => Id;
}
