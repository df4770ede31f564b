namespace Clona.Storage.Model;

/// <summary>One record of the audit log; kind, subject and time repeat what the payload says, for lists. Never changed.</summary>
internal sealed class AuditRow
{
    public long Sequence { get; set; }

    public required byte[] Payload { get; set; }

    public required byte[] Chain { get; set; }

    public long Microseconds { get; set; }

    public required string Kind { get; set; }

    public required string Subject { get; set; }
}
