using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;

namespace Clona.Storage.Model;

/// <summary>A document's row: state, claim, references to blobs; free texts are sealed with the document's key.</summary>
internal sealed class DocumentRow
{
    public Guid Id { get; set; }

    // Sealed by the master key; null once the document is erased.
    public byte[]? WrappedKey { get; set; }

    public byte[]? SealedName { get; set; }

    public required string Sha256 { get; set; }

    public required string MediaType { get; set; }

    public long Size { get; set; }

    public required string ProfileId { get; set; }

    public DocumentState State { get; set; }

    // Concurrency token of people's writes.
    public long Version { get; set; }

    public DocumentSource Source { get; set; }

    // Documents that a person waits for come first: 0; the night's batch: 1.
    public int Priority { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public Guid? OwnerId { get; set; }

    public Guid? LastEditorId { get; set; }

    public Guid? ApproverId { get; set; }

    // Concurrency token of the worker's writes: who lost it finds no row to write to.
    public Guid? AttemptToken { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public int Attempts { get; set; }

    public int Kills { get; set; }

    public int Unknowns { get; set; }

    public int Transients { get; set; }

    public EngineStage? ProgressStage { get; set; }

    public int ProgressPage { get; set; }

    public int ProgressPages { get; set; }

    // The day whose law counts; fixed at the first claim.
    public DateOnly? Today { get; set; }

    public RefusalReason? Refusal { get; set; }

    public int RefusedPage { get; set; }

    public string? AnalysisSha256 { get; set; }

    public string? TextSha256 { get; set; }

    public string? FindingsDigest { get; set; }

    public bool IsNamePersonal { get; set; }

    public int Findings { get; set; }

    public int OpenQuestions { get; set; }

    public string? OutputSha256 { get; set; }

    public string? CompanionSha256 { get; set; }

    public string? DraftSha256 { get; set; }

    public string? ReportSha256 { get; set; }

    public byte[]? SealedPublicName { get; set; }

    // Rises with every output made; verification and approval hold for one round only, even if the bytes come out the same.
    public int OutputRound { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DocumentId DocumentId => new(Id);
}
