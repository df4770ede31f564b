using Clona.Pdf;
using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Carries out a plan in a PDF.</summary>
internal static class PdfRemover
{
    /// <summary>The redacted PDF and the record of what was removed.</summary>
    public static RemovalOutcome Remove(ReadDocument document, DocumentPlan plan)
    {
        var pages = PdfPlan.Of(document, plan);
        var result = PdfRedaction.Rewrite(document.Pdf!, new RemovalPlan(pages.Select(page => page.ForEngine())));
        return result.IsRewritten
            ? new RemovalOutcome
            {
                Content = result.Bytes.Value,
                Record = PdfRemovalRecord.Of(document, pages, result),
                Dropped = PdfCensus.Of(result),
                Warnings = PdfCensus.Warnings(result),
            }
            : RemovalOutcome.Refused(PdfRefusals.ReasonOf(result.Refusal.Value));
    }

    /// <summary>The PDF written anew with an empty plan.</summary>
    public static RemovalOutcome RewriteUnchanged(ReadDocument document)
    {
        var result = PdfRedaction.Rewrite(document.Pdf!, RemovalPlan.Empty);
        return result.IsRewritten
            ? new RemovalOutcome { Content = result.Bytes.Value }
            : RemovalOutcome.Refused(PdfRefusals.ReasonOf(result.Refusal.Value));
    }
}
