using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Pages;
using Clona.Pdf.Removal;
using Clona.Pdf.Writing;

namespace Clona.Pdf;

/// <summary>Rewrites a document so that planned content is no longer in it and nothing is that no page shows.</summary>
/// <remarks>
/// Every content stream is executed and written anew. Stateless; a <see cref="PdfFile"/> serves one call at a time.
/// </remarks>
public static class PdfRedaction
{
    /// <summary>Applies <paramref name="plan"/> to <paramref name="file"/>.</summary>
    /// <param name="file">The opened input.</param>
    /// <param name="plan">
    /// What goes and what is shown instead, by the ordinals that <see cref="PdfReading"/> gives.
    /// </param>
    /// <param name="options">How the output is written; the default where null.</param>
    public static RewriteResult Rewrite(PdfFile file, RemovalPlan plan, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(plan);
        var document = file.Content ?? new DocumentContent(file);
        file.Content = null;
        return document.IsOnlyXfa
            ? new() { Refusal = RewriteRefusal.Xfa }
            : new DocumentRewriting(file, document, plan, options ?? WriteOptions.Default).Run();
    }
}
