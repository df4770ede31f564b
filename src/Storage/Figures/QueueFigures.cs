using Clona.Pipeline.Workflow;

namespace Clona.Storage.Figures;

/// <summary>What there is to do for the machine at a moment.</summary>
/// <param name="Depth">Documents by state.</param>
/// <param name="OldestReceived">When the oldest document came that the machine has still to do; null where there is none.</param>
/// <param name="InWork">Documents that somebody holds a claim on.</param>
/// <param name="Retrying">Documents that wait for another try after a fault.</param>
/// <param name="UnsentMessages">Messages that have not left.</param>
public sealed record QueueFigures(
    IReadOnlyDictionary<DocumentState, int> Depth, DateTimeOffset? OldestReceived, int InWork, int Retrying, int UnsentMessages)
{
    /// <summary>Nothing is known yet.</summary>
    public static QueueFigures None { get; } = new(new Dictionary<DocumentState, int>(), null, 0, 0, 0);
}
