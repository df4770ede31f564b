using Clona.Storage.Documents;

namespace Clona.Worker.Queue;

/// <summary>Wakes workers. What there is to do stands in the ledger; a wake-up that is lost costs time and nothing else.</summary>
public interface IJobQueue
{
    /// <summary>Wakes a worker now. Trouble of the queue is logged and never thrown: the sweep repairs it.</summary>
    /// <param name="document">The document that has work; null where any may have.</param>
    /// <param name="cancellationToken">Gives up the wake-up.</param>
    Task WakeAsync(DocumentId? document, CancellationToken cancellationToken);

    /// <summary>Wakes a worker at <paramref name="moment"/>, even if this process has ended and begun again meanwhile.</summary>
    /// <param name="document">The document that will have work.</param>
    /// <param name="moment">When.</param>
    /// <param name="cancellationToken">Gives up the wake-up.</param>
    Task WakeAtAsync(DocumentId document, DateTimeOffset moment, CancellationToken cancellationToken);
}
