using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

/// <summary>A record as the test-side reader sees it.</summary>
internal sealed record ReadRecord(
    string LogId,
    long Sequence,
    long Microseconds,
    string Kind,
    string Actor,
    string Subject,
    IReadOnlyDictionary<string, object> Attributes,
    byte[] Payload,
    string Chain)
{
    internal Sha256Digest Leaf => AuditHashes.Leaf(Payload);
}
