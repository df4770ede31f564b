namespace Clona.Pipeline.Audit;

/// <summary>
/// What happened, before the log gives it a number and a time. Made by <see cref="AuditEventBuilder"/>.
/// </summary>
public sealed class AuditEvent
{
    internal AuditEvent(string kind, string actor, Sha256Digest subject, IReadOnlyList<AuditAttribute> attributes)
    {
        Kind = kind;
        Actor = actor;
        Subject = subject;
        Attributes = attributes;
    }

    /// <summary>Kind, one of <see cref="AuditKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>Pseudonym of the acting account; <c>cli</c> for the command line.</summary>
    public string Actor { get; }

    /// <summary>Digest of the original document; zeros where the event is about none.</summary>
    public Sha256Digest Subject { get; }

    /// <summary>Attributes in ordinal order of their names, no name twice.</summary>
    public IReadOnlyList<AuditAttribute> Attributes { get; }
}
