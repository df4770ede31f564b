using System.Text;
using Clona.Detectors;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Removal;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Does the tasks of the child: a pure function of request and parts.</summary>
internal static class DocumentEngine
{
    private static readonly PdfPageReader Pdf = new();
    private static readonly PlainTextReader PlainText = new();

    /// <summary>Does the task that <paramref name="request"/> names.</summary>
    public static EngineMessage Run(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<EngineProgress> progress) => request.Task switch
        {
            EngineTask.Detect => Detect(request, parts[0], progress),
            EngineTask.Redact => Redact(request, parts[0], progress),
            EngineTask.Rewrite => Rewrite(parts[0], progress),
            EngineTask.Analyse => AnalyseTask.Run(request, parts[0], progress),
            EngineTask.Verify => VerifyTask.Run(request, parts, progress),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };

    /// <summary>Reads a document of that type.</summary>
    internal static ReadingResult Read(MediaType type, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress) => type switch
    {
        MediaType.Pdf => Pdf.Read(content, progress),
        MediaType.PlainText => PlainText.Read(content, progress),
        _ => ReadingResult.Refused(RefusalReason.UnsupportedType),
    };

    /// <summary>The planner for the profile that <paramref name="request"/> names.</summary>
    internal static Planner PlannerFor(EngineRequest request) => new(
        new DetectionEngine(DetectionData.Lexicon()),
        ProfileCatalog.Find(request.ProfileId) ?? throw new InvalidDataException("There is no such profile."),
        request.Today);

    /// <summary>The answer for a document that could not be read.</summary>
    internal static EngineMessage Refuse(ReadingResult reading) =>
        EngineHost.Message(EngineAnswer.Refused(reading.Refusal!.Value, reading.Page));

    private static EngineMessage Detect(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = Read(request.MediaType, content, progress);
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        progress.Report(new EngineProgress(EngineStage.Detecting, 0, reading.Document.Text.Pages.Count));
        var plan = PlannerFor(request).PlanFor(reading.Document, Hash.Hex(content.Span));
        return plan is null
            ? EngineHost.Message(EngineAnswer.Refused(RefusalReason.IncompleteDetection))
            : EngineHost.Message(
                new EngineAnswer { Detections = PlanReport.Detections(request, reading.Document, plan) },
                Encoding.UTF8.GetBytes(reading.Document.Text.Text));
    }

    private static EngineMessage Redact(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = Read(request.MediaType, content, progress);
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        var pages = reading.Document.Text.Pages.Count;
        progress.Report(new EngineProgress(EngineStage.Detecting, 0, pages));
        var planner = PlannerFor(request);
        var plan = planner.PlanFor(reading.Document, Hash.Hex(content.Span));
        if (plan is null)
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.IncompleteDetection));
        }

        progress.Report(new EngineProgress(EngineStage.Removing, 0, pages));
        var removal = Remover.Remove(reading.Document, plan);
        return removal.Refusal is { } reason
            ? EngineHost.Message(EngineAnswer.Refused(reason))
            : EngineHost.Message(
                new EngineAnswer
                {
                    Report = PlanReport.Draft(request, reading.Document, plan, removal),
                    IsNamePersonal = planner.IsPersonal(request.FileName),
                },
                removal.Content,
                Encoding.UTF8.GetBytes(TextCompanion.Make(reading.Document.Text.Text, plan)));
    }

    private static EngineMessage Rewrite(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = Pdf.Read(content, progress);
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        var removal = PdfRemover.RewriteUnchanged(reading.Document);
        return removal.Refusal is { } reason
            ? EngineHost.Message(EngineAnswer.Refused(reason))
            : EngineHost.Message(new EngineAnswer(), removal.Content);
    }
}
