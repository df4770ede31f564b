using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;

namespace Clona.Storage.Figures;

/// <summary>What happened between two moments, and what waits now: counts and reasons only.</summary>
/// <param name="From">Begin of the time.</param>
/// <param name="To">End of the time, outside it.</param>
/// <param name="Received">Documents that came, by door.</param>
/// <param name="Finished">Documents whose work the program ended in this time and that are where it brought them, by state.</param>
/// <param name="Waiting">Documents that wait for a person now, by state.</param>
/// <param name="Failed">Documents that were refused, failed or quarantined in this time, by reason.</param>
/// <param name="Delayed">Documents that wait now for the machine to recover, by reason.</param>
/// <param name="InWork">Documents that the program has still to do.</param>
public sealed record DayFigures(
    DateTimeOffset From,
    DateTimeOffset To,
    IReadOnlyDictionary<DocumentSource, int> Received,
    IReadOnlyDictionary<DocumentState, int> Finished,
    IReadOnlyDictionary<DocumentState, int> Waiting,
    IReadOnlyDictionary<RefusalReason, int> Failed,
    IReadOnlyDictionary<RefusalReason, int> Delayed,
    int InWork);
