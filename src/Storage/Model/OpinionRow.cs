namespace Clona.Storage.Model;

/// <summary>A question to the data-protection officer and the answer.</summary>
internal sealed class OpinionRow
{
    public Guid Id { get; set; }

    public Guid DocumentId { get; set; }

    public required string FindingId { get; set; }

    public byte[]? SealedQuestion { get; set; }

    public Guid AskedBy { get; set; }

    public DateTimeOffset AskedAt { get; set; }

    public byte[]? SealedAnswer { get; set; }

    public Guid? AnsweredBy { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}
