using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Work;
using Clona.Worker.Logging;
using Clona.Worker.Stages;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Antivirus;

/// <summary>Stands before the first parser: an infected document is refused, one that could not be looked at waits.</summary>
public sealed class VirusGate(IVirusScanner scanner, DocumentDesk desk, WorkerSettings settings, ILogger<VirusGate> log)
{
    /// <summary>How the stage ends here; null where the document may be read.</summary>
    internal async Task<StageEnd?> EndAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await scanner.ScanAsync(content, cancellationToken) switch
        {
            VirusVerdict.Clean => null,
            VirusVerdict.Infected => StageEnd.Refused(RefusalReason.Infected, 0),
            VirusVerdict.Unavailable => StageEnd.Faulted(WorkFault.Transient, RefusalReason.AntivirusUnavailable),
            var verdict => throw new ArgumentOutOfRangeException(nameof(content), verdict, null),
        };

    /// <summary>Erases infected originals where the office wants that; what a crash left is found at the next turn.</summary>
    public async Task EraseInfectedAsync(CancellationToken cancellationToken)
    {
        if (!settings.Antivirus.IsInfectedErased)
        {
            return;
        }

        var filter = new DocumentFilter([DocumentState.Refused], Refusal: RefusalReason.Infected, Take: 100);
        foreach (var document in (await desk.ListAsync(filter, cancellationToken)).Rows)
        {
            await desk.EraseAsync(document.Id, Actor.Worker, cancellationToken);
            WorkerLog.InfectedErased(log, document.Id.Value);
        }
    }
}
