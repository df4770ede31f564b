using Clona.Pipeline.Engine;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Persons;
using Clona.Storage.Profiles;
using Clona.Storage.Review;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Work;

/// <summary>What workers write. Every write carries the token of the claim; one that lost it writes nothing and gets false.</summary>
/// <remarks>
/// Blobs are written before the row that names them; if a worker dies between, the blob waits for the next try, which makes
/// the same bytes. Safe for use by several threads. Faults of the database (<c>DbException</c>) and of the disk
/// (<c>IOException</c>) pass to the caller and are transient.
/// </remarks>
public sealed class WorkLedger
{
    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly CaseWrites writes;
    private readonly DocumentVault vault;
    private readonly WorkClaims claims;
    private readonly StageResults results;
    private readonly AnalysisShelf shelf;

    internal WorkLedger(
        IDbContextFactory<ClonaContext> factory,
        CaseWrites writes,
        DocumentVault vault,
        WorkClaims claims,
        StageResults results,
        AnalysisShelf shelf)
    {
        this.factory = factory;
        this.writes = writes;
        this.vault = vault;
        this.claims = claims;
        this.results = results;
        this.shelf = shelf;
    }

    /// <summary>Length of a lease: 120 seconds (reliability page, part 2).</summary>
    public static TimeSpan Lease => TimeSpan.FromSeconds(120);

    /// <summary>Claims the most urgent, then oldest document that has work to do and whose lease is free; null where there is none.</summary>
    public Task<WorkClaim?> ClaimNextAsync(CancellationToken cancellationToken) =>
        claims.ClaimNextAsync(WorkChoice.Any, cancellationToken);

    /// <summary>As <see cref="ClaimNextAsync(CancellationToken)"/>, among the work of <paramref name="choice"/>.</summary>
    public Task<WorkClaim?> ClaimNextAsync(WorkChoice choice, CancellationToken cancellationToken) =>
        claims.ClaimNextAsync(choice, cancellationToken);

    /// <summary>Prolongs the lease and notes the progress, if there is one; false where the claim is lost.</summary>
    public Task<bool> RenewAsync(WorkClaim claim, EngineProgress? progress, CancellationToken cancellationToken) =>
        claims.RenewAsync(claim, progress, cancellationToken);

    /// <summary>The original.</summary>
    /// <exception cref="ClaimLostException">The claim is lost.</exception>
    /// <exception cref="InvalidDataException">The blob is missing or damaged.</exception>
    public async Task<ReadOnlyMemory<byte>> OriginalAsync(WorkClaim claim, CancellationToken cancellationToken)
    {
        var row = await ClaimedAsync(claim, cancellationToken);
        return vault.Read(row, row.Sha256) ?? throw new ClaimLostException();
    }

    /// <summary>The office's own rules that decide the document; null where the program's do.</summary>
    /// <exception cref="InvalidDataException">They are missing or were changed.</exception>
    public async Task<ReadOnlyMemory<byte>?> ProfileAsync(WorkClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await ProfileRegister.FileInForceAsync(context, claim.ProfileId, claim.ReceivedAt, cancellationToken);
    }

    /// <summary>The edits that hold, and the digest of the findings they belong to.</summary>
    /// <exception cref="ClaimLostException">The claim is lost.</exception>
    public async Task<(IReadOnlyList<PlanEdit> Edits, string FindingsDigest)> PlanAsync(
        WorkClaim claim, CancellationToken cancellationToken)
    {
        var row = await ClaimedAsync(claim, cancellationToken);
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var history = await EditHistory.ReadAsync(context, row, cancellationToken);
        return (history.State.Edits, row.FindingsDigest ?? string.Empty);
    }

    /// <summary>
    /// What people answered about who is who, oldest first, and the digest of what was asked: an empty one, which is that of no document, where the analysis is one
    /// of a version that asked nothing.
    /// </summary>
    /// <exception cref="ClaimLostException">The claim is lost.</exception>
    public async Task<(IReadOnlyList<PersonAnswer> Answers, string PersonsDigest)> AnswersAsync(WorkClaim claim, CancellationToken cancellationToken)
    {
        var row = await ClaimedAsync(claim, cancellationToken);
        if (shelf.Read(row) is not { Persons: not null } analysis)
        {
            return ([], string.Empty);
        }

        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return ((await PersonAnswers.ReadAsync(context, row, cancellationToken)).Answers, analysis.PersonsDigest ?? string.Empty);
    }

    /// <summary>Received, reading or detecting → reading.</summary>
    public Task<bool> StartReadingAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        MoveAsync(claim, WorkflowEvent.ReadingStarted, cancellationToken);

    /// <summary>Reading → detecting.</summary>
    public Task<bool> StartDetectionAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        MoveAsync(claim, WorkflowEvent.DetectionStarted, cancellationToken);

    /// <summary>Detecting → in review: stores analysis and text as blobs, then row and events. Ends the claim.</summary>
    public Task<bool> FinishDetectionAsync(
        WorkClaim claim, AnalysisDocument analysis, ReadOnlyMemory<byte> text, CancellationToken cancellationToken) =>
        results.StoreAnalysisAsync(claim, analysis, text, cancellationToken);

    /// <summary>
    /// Removing → verifying: names the outputs, stores output, text companion and draft report. Keeps the claim. Names that
    /// stand in the draft already are replaced.
    /// </summary>
    public Task<bool> FinishRemovalAsync(
        WorkClaim claim,
        ReadOnlyMemory<byte> output,
        ReadOnlyMemory<byte> text,
        ReportDocument draft,
        CancellationToken cancellationToken) => results.StoreOutputAsync(claim, output, text, null, draft, cancellationToken);

    /// <summary>The same for a document of an office program, with its print as PDF; the rows of the print's checks stand in the draft.</summary>
    public Task<bool> FinishRemovalAsync(
        WorkClaim claim,
        ReadOnlyMemory<byte> output,
        ReadOnlyMemory<byte> text,
        ReadOnlyMemory<byte>? print,
        ReportDocument draft,
        CancellationToken cancellationToken) => results.StoreOutputAsync(claim, output, text, print, draft, cancellationToken);

    /// <summary>The stored output and draft report of a document in verifying.</summary>
    /// <exception cref="ClaimLostException">The claim is lost.</exception>
    public async Task<(ReadOnlyMemory<byte> Output, ReportDocument Draft)> OutputAsync(
        WorkClaim claim, CancellationToken cancellationToken)
    {
        var row = await ClaimedAsync(claim, cancellationToken);
        var output = vault.Read(row, row.OutputSha256) ?? throw new ClaimLostException();
        return (output, results.DraftOf(row));
    }

    /// <summary>
    /// Verifying → awaiting approval where no check failed, else → failed. Completes the report with the checks and the
    /// audit anchor. Ends the claim.
    /// </summary>
    public Task<bool> FinishVerificationAsync(
        WorkClaim claim, IReadOnlyList<VerificationRow> checks, CancellationToken cancellationToken) =>
        results.StoreVerificationAsync(claim, checks, cancellationToken);

    /// <summary>→ refused; → failed where not the document but decisions about it stand in the way. Ends the claim.</summary>
    public Task<bool> RefuseAsync(WorkClaim claim, RefusalReason reason, int page, CancellationToken cancellationToken) =>
        claims.RefuseAsync(claim, reason, page, cancellationToken);

    /// <summary>
    /// Gives the claim back after a fault. The class of the fault decides: transient faults are tried again without limit,
    /// unknown ones three times, a killed child twice; then → failed, or quarantined where children die or stand still.
    /// </summary>
    public Task<bool> GiveBackAsync(WorkClaim claim, WorkFault fault, RefusalReason reason, CancellationToken cancellationToken) =>
        claims.GiveBackAsync(claim, fault, reason, cancellationToken);

    /// <summary>Frees a claim at a graceful stop, without counting an attempt.</summary>
    public Task<bool> ReleaseAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        claims.ReleaseAsync(claim, cancellationToken);

    /// <summary>Released documents from a watched folder whose outputs are not in the outgoing folder yet.</summary>
    public async Task<IReadOnlyList<DocumentId>> UndeliveredAsync(CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var ids = await context.Documents
            .Where(row => row.State == DocumentState.Released && row.Source == DocumentSource.Folder && row.DeliveredAt == null)
            .OrderBy(row => row.ChangedAt).Select(row => row.Id).ToListAsync(cancellationToken);
        return [.. ids.Select(id => new DocumentId(id))];
    }

    /// <summary>The outputs are in the outgoing folder; a second call changes nothing.</summary>
    public Task MarkDeliveredAsync(DocumentId id, CancellationToken cancellationToken) =>
        results.MarkDeliveredAsync(id, cancellationToken);

    /// <summary>Whether some document has work that may begin now.</summary>
    public Task<bool> HasWorkAsync(CancellationToken cancellationToken) => claims.HasWorkAsync(cancellationToken);

    private Task<bool> MoveAsync(WorkClaim claim, WorkflowEvent happened, CancellationToken cancellationToken) =>
        writes.WorkAsync(
            claim,
            change =>
            {
                change.MustMove(happened);
                return Task.CompletedTask;
            },
            cancellationToken);

    private async Task<DocumentRow> ClaimedAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        await writes.FindClaimedAsync(claim, cancellationToken) ?? throw new ClaimLostException();
}
