namespace Clona.Pipeline.Audit;

/// <summary>A SHA-256 digest.</summary>
/// <param name="Digest">The digest.</param>
public sealed record DigestValue(Sha256Digest Digest) : AuditValue;
