using Clona.Pdf;
using Clona.Pdf.Removal;
using Clona.Pdf.Writing;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Carries out a plan in a PDF.</summary>
internal static class PdfRemover
{
    /// <summary>The redacted PDF and the record of what was removed.</summary>
    public static RemovalOutcome Remove(ReadDocument document, DocumentPlan plan)
    {
        var pages = PdfPlan.Of(document, plan);
        var removals = new RemovalPlan(pages.Select(page => page.ForEngine())) { OldRedactionLabel = MarkLabels.Earlier, KeptPictures = document.KeptPictures };
        var result = PdfRedaction.Rewrite(document.Pdf!, removals, Options(plan));
        if (result.Dropped.Keys.Any(LosesContent))
        {
            return RemovalOutcome.Refused(RefusalReason.UndecodableContent);
        }

        return result.IsRewritten
            ? new RemovalOutcome
            {
                Content = result.Bytes.Value,
                Record = PdfRemovalRecord.Of(document, pages, result),
                DrawnOver = DrawnText.Of(document, pages, result),
                Dropped = PdfCensus.Of(document, result),
                Warnings = PdfCensus.Warnings(document, result),
            }
            : RemovalOutcome.Refused(PdfRefusals.ReasonOf(result.Refusal.Value));
    }

    private static WriteOptions Options(DocumentPlan plan) =>
        new() { IsPseudonymised = plan.Pseudonyms?.Mapping == PseudonymMapping.Vault };

    // What a page shows must not be lost without a decision; pictures that the plan removes are not carried over at all.
    private static bool LosesContent(DroppedPart part) =>
        part is DroppedPart.Jbig2Image or DroppedPart.JpxImage or DroppedPart.DamagedImage;

    /// <summary>The PDF written anew with an empty plan.</summary>
    public static RemovalOutcome RewriteUnchanged(ReadDocument document)
    {
        var result = PdfRedaction.Rewrite(document.Pdf!, RemovalPlan.Empty);
        return result.IsRewritten
            ? new RemovalOutcome { Content = result.Bytes.Value, Record = PdfRemovalRecord.Of(document, [], result) }
            : RemovalOutcome.Refused(PdfRefusals.ReasonOf(result.Refusal.Value));
    }
}
