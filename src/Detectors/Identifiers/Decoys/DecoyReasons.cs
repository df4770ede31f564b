using Clona.Detectors.Findings;

namespace Clona.Detectors.Identifiers.Decoys;

/// <summary>The evidence that all decoys share: they are never reported, so one list serves.</summary>
internal static class DecoyReasons
{
    /// <summary>The list.</summary>
    public static readonly IReadOnlyList<Evidence> All = [IdentifierEvidence.Decoy];
}
