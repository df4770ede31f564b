using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Policy;

/// <summary>One decision for each finding of one document, bound to the document's SHA-256.</summary>
/// <param name="Sha256">SHA-256 of the original, lower-case hexadecimal.</param>
/// <param name="Profile">The profile that decided.</param>
/// <param name="Findings">All findings in the order of the text, kept ones too.</param>
/// <param name="Detectors">The detectors that took part.</param>
public sealed record DocumentPlan(
    string Sha256, Profile Profile, IReadOnlyList<PlannedFinding> Findings, IReadOnlyList<DetectorId> Detectors)
{
    /// <summary>How many findings a never-list of the office would have kept that no list may keep.</summary>
    public int NeverOverruled { get; init; }

    /// <summary>How many entries of the office's own lists no longer hold.</summary>
    public int ExpiredEntries { get; init; }

    /// <summary>Id and version of the office's own lists; null where there are none.</summary>
    public ProfileReference? OwnLists { get; init; }

    /// <summary>Whether a contract does not identify its parties, so that a person has to look before it leaves.</summary>
    public bool IsPartyBlockMissing { get; init; }

    /// <summary>The probability of misses that holds on the day of the plan; null where nobody has measured it.</summary>
    public MissProbability? Misses { get; init; }

    /// <summary>Whether the document is a chronicle, which is published nowhere.</summary>
    public bool IsChronicle { get; init; }

    /// <summary>How pseudonyms were made; null where there are none.</summary>
    public PseudonymRecord? Pseudonyms { get; init; }

    /// <summary>The findings that the output does not show.</summary>
    public IEnumerable<PlannedFinding> Removed => Findings.Where(finding => finding.Decision.Removes);
}
