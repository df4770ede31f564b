namespace Clona.Storage.Model;

/// <summary>Why a document was sent back or taken back, in the person's own words.</summary>
internal sealed class ReasonRow
{
    public Guid Id { get; set; }

    public Guid DocumentId { get; set; }

    public byte[]? SealedReason { get; set; }

    public Guid AccountId { get; set; }

    public DateTimeOffset At { get; set; }
}
