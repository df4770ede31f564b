namespace Clona.Storage.Model;

/// <summary>One change in a review: all its findings are undone and redone together.</summary>
internal sealed class ChangeSetRow
{
    public Guid DocumentId { get; set; }

    public int Number { get; set; }

    // The findings it belongs to; after another analysis it no longer counts.
    public required string FindingsDigest { get; set; }

    public Guid AccountId { get; set; }

    public DateTimeOffset At { get; set; }

    public bool IsUndone { get; set; }

    // Undone and then passed over by a new change: stays in the history, can no longer be redone.
    public bool IsDropped { get; set; }

    public List<ChangeRow> Changes { get; set; } = [];
}
