using Clona.Pipeline.Policy.Trial;

namespace Clona.Web.Profiles;

/// <summary>What a profile would change in the sample.</summary>
/// <param name="Rows">Counts for each kind, what would be let through first.</param>
/// <param name="Documents">How many documents were decided.</param>
/// <param name="Refused">How many could not be read.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record TrialOutcome(IReadOnlyList<TrialRow> Rows, int Documents, int Refused, TimeSpan Elapsed);
