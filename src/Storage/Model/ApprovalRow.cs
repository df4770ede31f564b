namespace Clona.Storage.Model;

/// <summary>That an account approved one output; the gate to release looks for it. Never changed.</summary>
internal sealed class ApprovalRow
{
    public Guid DocumentId { get; set; }

    public int Round { get; set; }

    public required string OutputSha256 { get; set; }

    public Guid AccountId { get; set; }

    public Guid? LastEditorId { get; set; }

    public DateTimeOffset At { get; set; }
}
