using System.Diagnostics.CodeAnalysis;
using Clona.Pipeline.Release;
using Clona.Storage.Documents;
using Clona.Storage.Work;
using Clona.Worker.Logging;
using Clona.Worker.Probes;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Delivery;

/// <summary>Puts the outputs of released documents that came through a watched folder into the outgoing folder.</summary>
/// <remarks>
/// Each document has a folder of its own, called by its id, so that two documents of one name do not meet. 1. What a killed delivery
/// left is removed and all files are written under temporary names; if we die here, the next turn removes them. 2. The files are
/// renamed into place; if we die between, the next turn puts the same bytes there again. 3. The ledger notes the delivery with its
/// event, once. Only the ledger says what is released; nothing else gets here. One delivery at a time, in the one
/// process that has the sources.
/// </remarks>
public sealed class OutgoingDelivery(
    WorkLedger ledger, DocumentDesk desk, WorkerSettings settings, WorkProbe probe, TimeProvider time, ILogger<OutgoingDelivery> log)
    : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Delivers what is due; trouble is logged and tried again at the next turn.</summary>
    // Process border of the delivery: a full disk or a busy database now must not end the sweep or fail the wake-up.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        if (!settings.HasSources)
        {
            return;
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var document in await ledger.UndeliveredAsync(cancellationToken))
            {
                await DeliverAsync(document, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops; the next start delivers.
        }
        catch (Exception fault)
        {
            WorkerLog.NotDelivered(log, fault.GetType().Name);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Frees the turnstile.</summary>
    public void Dispose() => turn.Dispose();

    private async Task DeliverAsync(DocumentId document, CancellationToken cancellationToken)
    {
        var files = await FilesAsync(document, cancellationToken);
        if (files.All(file => file.MediaType != ReportType))
        {
            return;
        }

        var folder = new OutputFolder(Path.Join(settings.Home.Outgoing, document.ToString()));
        folder.RemoveLeftovers(time.GetUtcNow(), TimeSpan.MinValue);
        using (var staged = folder.Stage(files))
        {
            probe.Reach(WorkPoint.DeliveryStaged);
            staged.Publish();
        }

        probe.Reach(WorkPoint.DeliveryPublished);
        await ledger.MarkDeliveredAsync(document, cancellationToken);
        WorkerLog.Delivered(log, document.Value, files.Count);
    }

    // A document without a report is not delivered: the report is the proof that goes with the files, and it comes last.
    private const string ReportType = "application/json";

    private async Task<List<OutputFile>> FilesAsync(DocumentId document, CancellationToken cancellationToken)
    {
        var files = new List<OutputFile>();
        foreach (var kind in (OutputKind[])[OutputKind.Document, OutputKind.Pdf, OutputKind.Text, OutputKind.Report])
        {
            if (await desk.OutputAsync(document, kind, cancellationToken) is { } file)
            {
                files.Add(new OutputFile(file.Name, file.MediaType, file.Content));
            }
        }

        return files;
    }
}
