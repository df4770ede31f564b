namespace Clona.Verifier;

/// <summary>An output to be verified against what was claimed and, where it is at hand, against the original.</summary>
/// <param name="Original">The input of the rewrite; null when it is not at hand.</param>
/// <param name="Output">The rewritten document.</param>
/// <param name="Claim">What the rewrite says it removed.</param>
public sealed record VerificationRequest(
    ReadOnlyMemory<byte>? Original, ReadOnlyMemory<byte> Output, RemovalClaim Claim)
{
    /// <summary>
    /// What another program made of a damaged original, as the rewrite read it: the claim is bound to the original's hash, the
    /// content is compared with this. Null where the original itself was read.
    /// </summary>
    public ReadOnlyMemory<byte>? Rebuilt { get; init; }

    /// <summary>
    /// How many bits the width of a gap may tell about a removed name before the leak meter fails; null, the default, where it
    /// only measures.
    /// </summary>
    public double? MostBits { get; init; }
}
