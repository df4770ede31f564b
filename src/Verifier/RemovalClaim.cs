namespace Clona.Verifier;

/// <summary>What a rewrite says it removed, bound to one input and one output.</summary>
/// <param name="InputSha256">SHA-256 of the original, lower-case hexadecimal.</param>
/// <param name="OutputSha256">SHA-256 of the output, lower-case hexadecimal.</param>
/// <param name="Pages">One entry per page on which something was removed; a page stands at most once.</param>
public sealed record RemovalClaim(string InputSha256, string OutputSha256, IReadOnlyList<PageClaim> Pages);
