using Clona.Pipeline.Reporting;

namespace Clona.Web.Review;

/// <summary>What a second person looks at before they approve.</summary>
/// <param name="Sha256">Digest of the output, 64 lower-case hexadecimal digits.</param>
/// <param name="Checks">Verdict of each check.</param>
/// <param name="Text">The redacted text of a document without pages; null for a PDF.</param>
public sealed record VerifiedOutput(string Sha256, IReadOnlyList<VerificationRow> Checks, string? Text)
{
    /// <summary>The digest alone.</summary>
    public override string ToString() => Sha256;
}
