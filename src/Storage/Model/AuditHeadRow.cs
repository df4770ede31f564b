namespace Clona.Storage.Model;

/// <summary>Where the audit log ends; one row. Saves walking the log for every append.</summary>
internal sealed class AuditHeadRow
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public required byte[] Log { get; set; }

    public long Size { get; set; }

    public required byte[] Chain { get; set; }

    // Digests of the full subtrees, one behind the other.
    public required byte[] Subtrees { get; set; }
}
