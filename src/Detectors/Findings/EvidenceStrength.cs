namespace Clona.Detectors.Findings;

/// <summary>How a candidate is backed; the higher value wins where two candidates overlap.</summary>
public enum EvidenceStrength
{
    /// <summary>Shape or lexicon only.</summary>
    Statistical = 1,

    /// <summary>A label, title or other context names the kind.</summary>
    Labelled = 2,

    /// <summary>A check digit or an equally strict rule holds.</summary>
    Validated = 3,
}
