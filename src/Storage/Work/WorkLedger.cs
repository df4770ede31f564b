using Clona.Pipeline.Engine;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Storage.Documents;

namespace Clona.Storage.Work;

/// <summary>What workers write. Every write carries the token of the claim; one that lost it writes nothing and gets false.</summary>
public sealed class WorkLedger
{
    /// <summary>Length of a lease: 120 seconds (reliability page, part 2).</summary>
    public static TimeSpan Lease => TimeSpan.FromSeconds(120);

    /// <summary>Claims the oldest document that has work to do and whose lease is free; null where there is none.</summary>
    public Task<WorkClaim?> ClaimNextAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Prolongs the lease and notes the progress; false where the claim is lost.</summary>
    public Task<bool> RenewAsync(WorkClaim claim, EngineProgress? progress, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The original.</summary>
    public Task<ReadOnlyMemory<byte>> OriginalAsync(WorkClaim claim, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The edits that hold, and the digest of the findings they belong to.</summary>
    public Task<(IReadOnlyList<PlanEdit> Edits, string FindingsDigest)> PlanAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Received, reading or detecting → reading.</summary>
    public Task<bool> StartReadingAsync(WorkClaim claim, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reading → detecting.</summary>
    public Task<bool> StartDetectionAsync(WorkClaim claim, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Detecting → in review: stores analysis and text as blobs, then row and events. Ends the claim.</summary>
    public Task<bool> FinishDetectionAsync(
        WorkClaim claim, AnalysisDocument analysis, ReadOnlyMemory<byte> text, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Removing → verifying: stores output, text companion and draft report. Keeps the claim.</summary>
    public Task<bool> FinishRemovalAsync(
        WorkClaim claim,
        ReadOnlyMemory<byte> output,
        ReadOnlyMemory<byte> text,
        ReportDocument draft,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The stored output and draft report of a document in verifying.</summary>
    public Task<(ReadOnlyMemory<byte> Output, ReportDocument Draft)> OutputAsync(WorkClaim claim, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>
    /// Verifying → awaiting approval where no check failed, else → failed. Completes the report with the checks and the
    /// audit anchor. Ends the claim.
    /// </summary>
    public Task<bool> FinishVerificationAsync(
        WorkClaim claim, IReadOnlyList<VerificationRow> checks, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>→ refused. Ends the claim.</summary>
    public Task<bool> RefuseAsync(WorkClaim claim, RefusalReason reason, int page, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>
    /// Gives the claim back after a fault. The class of the fault decides: transient faults are tried again without limit,
    /// unknown ones three times, a killed child twice; then → failed or quarantined.
    /// </summary>
    public Task<bool> GiveBackAsync(WorkClaim claim, WorkFault fault, RefusalReason reason, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Frees a claim at a graceful stop, without counting an attempt.</summary>
    public Task<bool> ReleaseAsync(WorkClaim claim, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Released documents from a watched folder whose outputs are not in the outgoing folder yet.</summary>
    public Task<IReadOnlyList<DocumentId>> UndeliveredAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The outputs are in the outgoing folder.</summary>
    public Task MarkDeliveredAsync(DocumentId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Whether some document has work that may begin now.</summary>
    public Task<bool> HasWorkAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
