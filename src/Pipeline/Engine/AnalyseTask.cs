using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Assessment;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Reads a document for the person who will review it; finds exactly what Redact finds.</summary>
internal static class AnalyseTask
{
    /// <summary>The analysis, with the document's text as the only part.</summary>
    public static EngineMessage Run(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = DocumentEngine.Read(request, content, progress);
        if (!reading.IsRead)
        {
            return DocumentEngine.Refuse(reading);
        }

        progress.Report(new EngineProgress(EngineStage.Detecting, 0, reading.Document.Text.Pages.Count));
        var planner = DocumentEngine.PlannerFor(request);
        var plan = planner.PlanFor(reading.Document, request.OriginalSha256 ?? Hash.Hex(content.Span));
        return DocumentEngine.IsRefused(plan, out var refused)
            ? EngineHost.Message(EngineAnswer.Refused(refused))
            : EngineHost.Message(
                new EngineAnswer { Analysis = Analysis(request, reading.Document, plan, planner.IsPersonal(request.FileName)) },
                Encoding.UTF8.GetBytes(reading.Document.Text.Text));
    }

    private static AnalysisDocument Analysis(EngineRequest request, ReadDocument document, DocumentPlan plan, bool isNamePersonal)
    {
        var detections = PlanReport.Reported(document, plan);
        return new AnalysisDocument(
            AnalysisDocument.SchemaName,
            PlanReport.Program,
            plan.Sha256,
            MediaTypeNames.Of(request.OriginalType ?? document.Type),
            request.Today,
            AppliedProfile.Of(plan.Profile),
            [.. document.Text.Pages.Select(page => PageOf(document, page))],
            document.Text.Text.Length,
            PlanReport.DetectorsOf(plan),
            detections,
            [.. PlanReport.PlanWarnings(plan), .. PlanReport.RescueWarnings(request), .. PlanReport.InlayWarnings(document), .. OldRedactionWarnings.Of(document.OldRedactions)],
            isNamePersonal,
            FindingsDigest.Of(plan))
        {
            Assessment = Assessor.Of(plan, isReviewed: false),
            Persons = PersonMention.QuestionsOf(plan),
            PersonsDigest = PersonsDigest.Of(PersonMention.Of(plan)),
        };
    }

    private static AnalysedPage PageOf(ReadDocument document, TextPage page)
    {
        // Pictures of documents of office programs are read at their text, not on pages of their own.
        var isShown = document.Type == MediaType.Pdf;
        var (width, height) = isShown ? document.PageSizes.ElementAtOrDefault(page.Number - 1) : default;
        var start = document.Text.PageStarts[page.Number - 1];
        return new AnalysedPage(
            page.Number, width, height, start, page.Text.Length, [.. (isShown ? page.Words() : []).Select(word => WordOf(word.Span, word.Box, start))]);
    }

    private static WordBox WordOf(TextSpan span, PageBox box, int start) =>
        new(start + span.Start, start + span.End, box.X0, box.Y0, box.X1, box.Y1);
}
