using Clona.Pdf.Fonts.Witnesses;

namespace Clona.Pdf;

/// <summary>What the pages of a document show.</summary>
/// <param name="Pages">The pages in reading order.</param>
/// <param name="Refusal">Why the document could not be rewritten, or null where nothing speaks against it.</param>
public sealed record PdfReadResult(IReadOnlyList<PdfReadPage> Pages, RewriteRefusal? Refusal)
{
    /// <summary>The pages whose fonts say other letters than their programs.</summary>
    public PageTrust Trust { get; init; } = PageTrust.Full;
}
