using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Documents;

/// <summary>Receives documents, lists them, hands out their bytes.</summary>
public sealed class DocumentDesk
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly DocumentVault vault;
    private readonly DocumentReception reception;
    private readonly EraseFlush eraseFlush;

    internal DocumentDesk(
        IDbContextFactory<ClonaContext> factory, CaseWrites writes, DocumentVault vault, DocumentReception reception, EraseFlush eraseFlush)
    {
        this.factory = factory;
        this.writes = writes;
        this.vault = vault;
        this.reception = reception;
        this.eraseFlush = eraseFlush;
    }

    /// <summary>Stores a document: encrypted blob first, then row and audit event in one transaction.</summary>
    public Task<ReceiveOutcome> ReceiveAsync(IncomingDocument incoming, Actor actor, CancellationToken cancellationToken) =>
        reception.ReceiveAsync(incoming, actor, cancellationToken);

    /// <summary>The document, or null where there is none.</summary>
    public async Task<DocumentSummary?> FindAsync(DocumentId id, CancellationToken cancellationToken) =>
        await writes.FindAsync(id, cancellationToken) is { } row ? DocumentSummaries.Of(row, vault) : null;

    /// <summary>The documents that <paramref name="filter"/> matches.</summary>
    public async Task<DocumentPage> ListAsync(DocumentFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter is { Skip: < 0 } or { Take: < 1 or > 200 })
        {
            throw new ArgumentException("A page has 1 to 200 rows and does not begin before the first.", nameof(filter));
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var query = DocumentQueries.Matching(context, filter);
        var total = await query.CountAsync(cancellationToken);
        var rows = await query.OrderByDescending(row => row.ReceivedAt).ThenByDescending(row => row.Id)
            .Skip(filter.Skip).Take(filter.Take).ToListAsync(cancellationToken);
        return new DocumentPage([.. rows.Select(row => DocumentSummaries.Of(row, vault))], total);
    }

    /// <summary>How many documents are in each state; states without documents are left out.</summary>
    public async Task<IReadOnlyDictionary<DocumentState, int>> CountAsync(
        DocumentScope? scope, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var counts = await DocumentQueries.Visible(context.Documents, scope).GroupBy(row => row.State)
            .Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return counts.ToDictionary(item => item.State, item => item.Count);
    }

    /// <summary>How many refused, failed and quarantined documents there are for each reason.</summary>
    public async Task<IReadOnlyDictionary<RefusalReason, int>> CountRefusalsAsync(
        DocumentScope? scope, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var counts = await DocumentQueries.Visible(context.Documents, scope)
            .Where(row => row.Refusal != null
                && (row.State == DocumentState.Refused || row.State == DocumentState.Failed || row.State == DocumentState.Quarantined))
            .GroupBy(row => row.Refusal)
            .Select(group => new { Reason = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return counts.ToDictionary(item => item.Reason!.Value, item => item.Count);
    }

    /// <summary>The original's bytes for the page images; null where there is none.</summary>
    public async Task<ReadOnlyMemory<byte>?> OriginalAsync(DocumentId id, CancellationToken cancellationToken) =>
        await writes.FindAsync(id, cancellationToken) is { } row ? vault.Read(row, row.Sha256) : null;

    /// <summary>One output of a verified document for the program itself: page images, the outgoing folder; no audit event.</summary>
    public async Task<DownloadFile?> OutputAsync(DocumentId id, OutputKind kind, CancellationToken cancellationToken) =>
        await writes.FindAsync(id, cancellationToken) is { } row ? FileOf(row, kind) : null;

    /// <summary>One output of a verified document with its public file name; leaves an audit event. Null where there is none.</summary>
    public async Task<DownloadFile?> DownloadAsync(DocumentId id, OutputKind kind, Actor actor, CancellationToken cancellationToken)
    {
        DownloadFile? file = null;
        var outcome = await writes.ChangeAsync(
            id,
            null,
            actor,
            change =>
            {
                file = FileOf(change.Row, kind);
                change.Note(AuditKinds.DocumentDownloaded, builder => builder.Token("kind", WireName.Of(kind)));
                return Task.FromResult<ChangeRefusal?>(file is null ? ChangeRefusal.NotInThisState : null);
            },
            cancellationToken);
        return outcome.IsMade ? file : null;
    }

    /// <summary>Tries a failed or quarantined document again.</summary>
    public Task<ChangeOutcome> RetryAsync(DocumentId id, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            null,
            actor,
            change =>
            {
                change.ForgetOutdatedAnalysis();
                var refusal = change.Move(WorkflowEvent.Retried);
                change.DropOutput();
                change.ResetAttempts();
                return Task.FromResult(refusal);
            },
            cancellationToken);

    /// <summary>Ends the work on a document: whoever works on it loses the claim, its child is killed and nothing more is written.</summary>
    public Task<ChangeOutcome> CancelAsync(DocumentId id, Actor actor, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            null,
            actor,
            change =>
            {
                var refusal = change.Move(
                    WorkflowEvent.Cancelled, more: builder => builder.Token("reason", RefusalTexts.Of(RefusalReason.Cancelled).Code));
                if (refusal is null)
                {
                    change.ResetAttempts();
                    change.Row.Refusal = RefusalReason.Cancelled;
                    change.FreeClaim();
                }

                return Task.FromResult(refusal);
            },
            cancellationToken);

    /// <summary>Destroys the document's key and blobs; the row stays as a stone.</summary>
    public async Task<ChangeOutcome> EraseAsync(DocumentId id, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await writes.ChangeAsync(id, null, actor, change => EraseAsync(change, cancellationToken), cancellationToken);
        if (outcome.IsMade)
        {
            // If we die here, files are left that nothing can open any more; the sweep removes them.
            vault.Remove(id);
            await eraseFlush.FlushAsync(cancellationToken);
        }

        return outcome;
    }

    private static async Task<ChangeRefusal?> EraseAsync(DocumentCase change, CancellationToken cancellationToken)
    {
        var refusal = change.Move(WorkflowEvent.Erased, AuditKinds.DocumentErased);
        if (refusal is null)
        {
            change.Row.WrappedKey = null;
            change.Row.SealedName = null;
            change.Row.SealedPublicName = null;
            change.DropOutput();
            change.Row.AnalysisSha256 = null;
            change.Row.TextSha256 = null;
            await change.Context.Blobs.Where(blob => blob.DocumentId == change.Row.Id).ExecuteDeleteAsync(cancellationToken);
            await change.Context.PersonAnswers.Where(answer => answer.DocumentId == change.Row.Id).ExecuteDeleteAsync(cancellationToken);
        }

        return refusal;
    }

    private DownloadFile? FileOf(DocumentRow row, OutputKind kind)
    {
        if (!DocumentSummaries.HasOutput(row.State))
        {
            return null;
        }

        var type = MediaTypeNames.TypeOf(row.MediaType);
        var working = OfficeFormats.WorkingType(type);
        var (sha256, ending, mediaType) = kind switch
        {
            OutputKind.Pdf => (working == MediaType.Pdf ? row.OutputSha256 : PrintOf(row), ".redacted.pdf", "application/pdf"),
            OutputKind.Text => (row.CompanionSha256, ".redacted.txt", "text/plain"),
            OutputKind.Report => (row.ReportSha256, ".report.json", "application/json"),
            OutputKind.Document when OfficeFormats.IsOffice(type) =>
                (row.OutputSha256, ".redacted" + OfficeFormats.ExtensionOf(working), MediaTypeNames.Of(working)),
            OutputKind.Document => default,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return sha256 is not null && vault.Read(row, sha256) is { } content
            ? new DownloadFile(vault.OpenText(row, SealedField.PublicName, row.SealedPublicName) + ending, mediaType, content)
            : null;
    }

    // The report names its outputs, so the row need not name the print once more.
    private string? PrintOf(DocumentRow row) =>
        OfficeFormats.IsOffice(MediaTypeNames.TypeOf(row.MediaType))
        && vault.Read(row, row.ReportSha256) is { } bytes && ReportReader.Read(bytes.Span).Report is { } report
            ? ReportCompletion.PrintOf(report)
            : null;
}
