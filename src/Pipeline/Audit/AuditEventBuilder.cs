namespace Clona.Pipeline.Audit;

/// <summary>Collects the attributes of an event; every call checks that its value may stand in the log.</summary>
public sealed class AuditEventBuilder
{
    /// <summary>
    /// Most attributes of an event; keeps every payload below <see cref="CanonicalEncoding.MaxPayload"/>.
    /// </summary>
    public const int MaxAttributes = 256;

    private readonly string kind;
    private readonly string actor;
    private readonly Sha256Digest subject;
    private readonly SortedDictionary<string, AuditValue> attributes = new(StringComparer.Ordinal);

    /// <summary>
    /// Begins an event about the document <paramref name="subject"/>, or about none with <c>default</c>.
    /// </summary>
    /// <exception cref="ArgumentException">Kind or actor have other characters than the format allows.</exception>
    public AuditEventBuilder(string kind, string actor, Sha256Digest subject = default)
    {
        this.kind = AuditSyntax.CheckedName(kind);
        this.actor = AuditSyntax.CheckedToken(actor);
        this.subject = subject;
    }

    /// <summary>Adds an id, a version or a reason.</summary>
    /// <exception cref="ArgumentException">The value is no token, the name no name, or the name is taken.</exception>
    public AuditEventBuilder Token(string name, string token) => Add(name, new TokenValue(token));

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentException">The name is no name, or is taken.</exception>
    public AuditEventBuilder Number(string name, long number) => Add(name, new NumberValue(number));

    /// <summary>Adds a digest.</summary>
    /// <exception cref="ArgumentException">The name is no name, or is taken.</exception>
    public AuditEventBuilder Digest(string name, Sha256Digest digest) => Add(name, new DigestValue(digest));

    /// <summary>The event.</summary>
    public AuditEvent Build() =>
        new(kind, actor, subject, [.. attributes.Select(pair => new AuditAttribute(pair.Key, pair.Value))]);

    private AuditEventBuilder Add(string name, AuditValue value)
    {
        if (attributes.Count == MaxAttributes)
        {
            throw new InvalidOperationException("An audit event has too many attributes.");
        }

        attributes.Add(AuditSyntax.CheckedName(name), value);
        return this;
    }
}
