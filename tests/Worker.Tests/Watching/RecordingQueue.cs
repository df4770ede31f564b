using Clona.Storage.Documents;
using Clona.Worker.Queue;

namespace Clona.Worker.Tests.Watching;

/// <summary>Writes down who was woken for what.</summary>
internal sealed class RecordingQueue : IJobQueue
{
    public List<(DocumentId? Document, DateTimeOffset? At)> Wakes { get; } = [];

    public Task WakeAsync(DocumentId? document, CancellationToken cancellationToken)
    {
        Wakes.Add((document, null));
        return Task.CompletedTask;
    }

    public Task WakeAtAsync(DocumentId document, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        Wakes.Add((document, moment));
        return Task.CompletedTask;
    }
}
