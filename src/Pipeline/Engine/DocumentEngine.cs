using System.Diagnostics.CodeAnalysis;
using System.Text;
using Clona.Detectors;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Removal;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Does the tasks of the child: a pure function of request and parts.</summary>
internal static class DocumentEngine
{
    private static readonly PlainTextReader PlainText = new();
    private static readonly WorkbookReader Workbook = new();
    private static readonly ShownTextReader Html = new(MediaType.Html);
    private static readonly ShownTextReader Mail = new(MediaType.Mail);
    private static readonly ShownTextReader OutlookMail = new(MediaType.OutlookMail);

    /// <summary>Does the task that <paramref name="request"/> names.</summary>
    public static EngineMessage Run(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<EngineProgress> progress) => request.Task switch
        {
            EngineTask.Detect => Detect(request, parts[0], progress),
            EngineTask.Redact => Redact(request, parts, progress),
            EngineTask.Rewrite => Rewrite(parts[0], progress),
            EngineTask.Analyse => AnalyseTask.Run(request, parts[0], progress),
            EngineTask.Verify => VerifyTask.Run(request, parts, progress),
            EngineTask.Unpack => UnpackTask.Run(request, parts[0]),
            EngineTask.Layer => LayerTask.Run(request, parts),
            EngineTask.Recode => RecodeTask.Run(request, parts),
            EngineTask.Picture => PictureTask.Run(parts[0]),
            EngineTask.Try => TrialTask.Run(request, parts[0], progress),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };

    /// <summary>Reads the document of a request, with what was read in its pictures.</summary>
    internal static ReadingResult Read(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress) =>
        Read(request.MediaType, content, progress, request.Scans, request.PictureReads, request.ReadsPictures, request.DecodesPictures ? request.TriedPictures : null);

    /// <summary>Reads a document of that type, of which the pages of <paramref name="scans"/> were read in their pictures.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="progress">Hears of it.</param>
    /// <param name="scans">Of a PDF: the pages; null where none was read.</param>
    /// <param name="pictures">Of a document of an office program: what was read in its pictures; null where nobody can.</param>
    /// <param name="readsPictures">Of a PDF: whether somebody can read the pictures on its pages.</param>
    /// <param name="tried">Of a PDF: pictures that somebody has tried to decode for us; null where nobody can.</param>
    internal static ReadingResult Read(
        MediaType type,
        ReadOnlyMemory<byte> content,
        IProgress<EngineProgress> progress,
        IReadOnlyList<ScanPage>? scans = null,
        IReadOnlyList<PictureRead>? pictures = null,
        bool readsPictures = false,
        IReadOnlyList<int>? tried = null) => type switch
        {
            MediaType.Pdf => PdfPageReader.Read(content, progress, scans, readsPictures, tried: tried),
            MediaType.Word => WordReader.Read(content, progress, pictures),
            MediaType.OpenText => OpenTextPageReader.Read(content, progress, pictures),
            MediaType.Workbook => Workbook.Read(content, progress),
            MediaType.Html => Html.Read(content, progress),
            MediaType.Mail => Mail.Read(content, progress),
            MediaType.OutlookMail => OutlookMail.Read(content, progress),
            MediaType.PlainText => PlainText.Read(content, progress),
            _ => ReadingResult.Refused(RefusalReason.UnsupportedType),
        };

    /// <summary>The planner for the profile that <paramref name="request"/> names.</summary>
    internal static Planner PlannerFor(EngineRequest request)
    {
        var lists = ListsOf(request);
        return new Planner(
            new DetectionEngine(
                DetectionData.Lexicon(),
                DetectionData.Tagger(),
                lists is null ? [] : [new OwnListDetector(lists, request.Today)]),
            ProfileOf(request),
            request.Today,
            lists);
    }

    // The host has read the file before and told the user what is wrong with it.
    private static Profile ProfileOf(EngineRequest request) => request switch
    {
        { ProfileFile: { } file } => ProfileReader.Read(file).Profile,
        { ProfileVersion: { } version } => ProfileCatalog.Find(request.ProfileId, version),
        _ => ProfileCatalog.Find(request.ProfileId),
    } ?? throw new InvalidDataException("There is no such profile, or it is not sound.");

    // The host has read the lists before and told the user what is wrong with them.
    internal static OwnLists? ListsOf(EngineRequest request) => request.OwnLists is { } file
        ? OwnListReader.Read(file, request.Today).Lists ?? throw new InvalidDataException("The lists are not sound.")
        : null;

    /// <summary>The answer for a document that could not be read.</summary>
    internal static EngineMessage Refuse(ReadingResult reading) => reading.Unread.Count > 0 ? Ask(reading.Unread)
        : EngineHost.Message(
            EngineAnswer.Refused(reading.Refusal!.Value, reading.Page) with
            {
                ScanNeeds = reading.ScanNeeds,
                CodedNeeds = [.. reading.Coded.Select(picture => new CodedNeed(picture.Number, picture.Samples))],
                NeedsRebuilding = reading.NeedsRebuilding,
            },
            [.. reading.Coded.Select(picture => picture.Codestream)]);

    /// <summary>The answer that asks for what stands in pictures; they come with it as a PDF.</summary>
    internal static EngineMessage Ask(IReadOnlyList<UnreadInlay> unread)
    {
        var (pdf, needs) = InlaySurvey.Ask(unread);
        return EngineHost.Message(EngineAnswer.Refused(RefusalReason.NoTextLayer) with { PictureNeeds = needs }, pdf);
    }

    private static EngineMessage Detect(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = Read(request, content, progress);
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        progress.Report(new EngineProgress(EngineStage.Detecting, 0, reading.Document.Text.Pages.Count));
        var plan = PlannerFor(request).PlanFor(reading.Document, request.OriginalSha256 ?? Hash.Hex(content.Span));
        return IsRefused(plan, out var refused)
            ? EngineHost.Message(EngineAnswer.Refused(refused))
            : EngineHost.Message(
                new EngineAnswer { Detections = PlanReport.Detections(request, reading.Document, plan) },
                Encoding.UTF8.GetBytes(reading.Document.Text.Text));
    }

    private static EngineMessage Redact(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, IProgress<EngineProgress> progress)
    {
        var content = parts[0];
        var (reading, planner) = AtOnce.Do(() => Read(request, content, progress), () => PlannerFor(request));
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        var pages = reading.Document.Text.Pages.Count;
        progress.Report(new EngineProgress(EngineStage.Detecting, 0, pages));
        var plan = planner.PlanFor(reading.Document, request.OriginalSha256 ?? Hash.Hex(content.Span));
        if (IsRefused(plan, out var refused))
        {
            return EngineHost.Message(EngineAnswer.Refused(refused));
        }

        if ((request.FindingsDigest is not null || request.Edits is { Count: > 0 }) && request.FindingsDigest != FindingsDigest.Of(plan))
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.AnalysisOutdated));
        }

        if (request is { Mode: RedactionMode.Pseudonymize, Answers: not null, PersonsDigest: { } asked } && asked != PersonsDigest.Of(PersonMention.Of(plan)))
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.AnalysisOutdated));
        }

        var decided = request.Edits is { Count: > 0 } edits ? PlanEditing.Apply(reading.Document, plan, edits) : plan;
        if (decided is null)
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.UnknownFinding));
        }

        var (replaced, mapping) = PseudonymTask.Replace(request, reading.Document, plan, decided, parts);
        return Remove(request, reading.Document with { KeptPictures = request.KeptPictures }, (Marked(request, replaced), mapping), planner, progress);
    }

    private static DocumentPlan Marked(EngineRequest request, DocumentPlan plan) =>
        request.ShowsGround || plan.Profile.Marks == MarkStyle.Ground ? GroundMarks.On(plan) : plan;

    /// <summary>
    /// Whether a plan cannot be carried out: the detectors did not read everything, or the document is published nowhere.
    /// </summary>
    internal static bool IsRefused([NotNullWhen(false)] DocumentPlan? plan, out RefusalReason reason)
    {
        reason = plan is null ? RefusalReason.IncompleteDetection : RefusalReason.Chronicle;
        return plan is null || plan.IsChronicle;
    }

    private static EngineMessage Remove(
        EngineRequest request,
        ReadDocument document,
        (DocumentPlan Plan, ReadOnlyMemory<byte>? Mapping) decided,
        Planner planner,
        IProgress<EngineProgress> progress)
    {
        var plan = decided.Plan;
        progress.Report(new EngineProgress(EngineStage.Removing, 0, document.Text.Pages.Count));
        var removal = Remover.Remove(document, plan);
        return removal.Refusal is { } reason
            ? EngineHost.Message(EngineAnswer.Refused(reason))
            : EngineHost.Message(
                new EngineAnswer
                {
                    Report = PlanReport.Draft(request, document, plan, removal),
                    IsNamePersonal = planner.IsPersonal(request.FileName),
                },
                [
                    removal.Content,
                    Encoding.UTF8.GetBytes(TextCompanion.Make(document.Text.Text, plan, removal.DrawnOver)),
                    .. decided.Mapping is { } mapping ? [mapping] : Array.Empty<ReadOnlyMemory<byte>>(),
                ]);
    }

    private static EngineMessage Rewrite(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = PdfPageReader.Read(content, progress, scans: null, isPrint: true);
        if (!reading.IsRead)
        {
            return Refuse(reading);
        }

        var removal = PdfRemover.RewriteUnchanged(reading.Document);
        return removal.Refusal is { } reason
            ? EngineHost.Message(EngineAnswer.Refused(reason))
            : EngineHost.Message(new EngineAnswer { Removal = removal.Record, Pages = reading.Document.Text.Pages.Count }, removal.Content);
    }
}
