namespace Clona.Pipeline.Reporting;

/// <summary>Whether the duty to publish covers the personal data (G-04).</summary>
/// <param name="Purpose">What documents of the profile are published for.</param>
/// <param name="LegalGround">Law that orders or allows it.</param>
/// <param name="Covered">Findings that a ground of their own lets stay.</param>
/// <param name="NotCovered">Findings that no ground covers: removed.</param>
/// <param name="Undecided">Findings that wait for a person: removed until decided.</param>
public sealed record DutyRow(string Purpose, string LegalGround, int Covered, int NotCovered, int Undecided);
