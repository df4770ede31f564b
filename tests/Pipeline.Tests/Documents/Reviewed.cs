using System.Collections.Concurrent;
using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Documents;

/// <summary>A document that was analysed, decided about and redacted by real children.</summary>
internal sealed class Reviewed
{
    // Many tests begin at the analysis of the same bytes; a child is asked about them once.
    private static readonly ConcurrentDictionary<(MediaType Type, string Sha256), Lazy<Task<(AnalysisDocument Analysis, string Text)>>> Analyses = new();

    private Reviewed(EngineRequest request, EngineAnswer answer, IReadOnlyList<ReadOnlyMemory<byte>> parts, ReadOnlyMemory<byte> original) =>
        (Request, Answer, Parts, Original) = (request, answer, parts, original);

    public EngineRequest Request { get; }

    public EngineAnswer Answer { get; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Parts { get; }

    public ReadOnlyMemory<byte> Original { get; }

    public RefusalReason? Refusal => Answer.Refusal;

    public ReportDocument Report => Answer.Report.ShouldNotBeNull();

    /// <summary>The redacted text.</summary>
    public string Text => Encoding.UTF8.GetString(Parts[1].Span);

    /// <summary>Analyses <paramref name="content"/>, lets <paramref name="decide"/> make edits of it, and redacts.</summary>
    public static async Task<Reviewed> Make(MediaType type, ReadOnlyMemory<byte> content, Func<AnalysisDocument, string, IReadOnlyList<PlanEdit>> decide)
    {
        var (analysis, text) = await Analyses.GetOrAdd((type, Hash.Hex(content.Span)), _ => new(() => AnalyseAsync(type, content))).Value;
        return await With(type, content, analysis.FindingsDigest, decide(analysis, text));
    }

    /// <summary>Redacts with those edits.</summary>
    public static async Task<Reviewed> With(MediaType type, ReadOnlyMemory<byte> content, string? digest, IReadOnlyList<PlanEdit>? edits)
    {
        var request = TestEngine.Request(EngineTask.Redact, type) with { Edits = edits, FindingsDigest = digest };
        var (answer, parts) = await TestEngine.AskAsync(request, content);
        return new Reviewed(request, answer, parts, content);
    }

    /// <summary>The checks of a second child.</summary>
    public async Task<IReadOnlyList<VerificationRow>> Verify(bool hasOriginal = true, IReadOnlyList<PlanEdit>? edits = null)
    {
        var name = Request.MediaType == MediaType.Pdf ? "a.redacted.pdf" : "a.redacted.txt";
        var report = Report with
        {
            Outputs = [new OutputRow(name, MediaTypeNames.Of(Request.MediaType), Hash.Hex(Parts[0].Span), Parts[0].Length)],
        };
        ReadOnlyMemory<byte>[] parts = [Parts[0], ReportWriter.Write(report), Original];
        var (answer, _) = await TestEngine.AskAsync(
            Request with { Task = EngineTask.Verify, HasOriginal = hasOriginal, Edits = edits ?? Request.Edits }, hasOriginal ? parts : parts[..2]);
        answer.Refusal.ShouldBeNull();
        return answer.Checks;
    }

    /// <summary>A decision about a found finding.</summary>
    public static PlanEdit Decide(string id, DecisionKind decision, EditReason reason, FindingType? type = null) =>
        new() { Id = id, Decision = decision, Reason = reason, Type = type, Start = null, End = null, Box = null };

    /// <summary>A selected piece of text.</summary>
    public static PlanEdit Select(string id, int start, int end, FindingType type = FindingType.OtherId) => new()
    {
        Id = id,
        Decision = DecisionKind.Redact,
        Reason = EditReason.MissedByMachine,
        Type = type,
        Start = start,
        End = end,
        Box = null,
    };

    /// <summary>A drawn area.</summary>
    public static PlanEdit Draw(string id, PageBox box, FindingType type = FindingType.Signature) => new()
    {
        Id = id,
        Decision = DecisionKind.Redact,
        Reason = EditReason.MissedByMachine,
        Type = type,
        Start = null,
        End = null,
        Box = box,
    };

    private static async Task<(AnalysisDocument Analysis, string Text)> AnalyseAsync(MediaType type, ReadOnlyMemory<byte> content)
    {
        var (analysed, text) = await TestEngine.AskAsync(TestEngine.Request(EngineTask.Analyse, type), content);
        return (analysed.Analysis.ShouldNotBeNull(analysed.Refusal?.ToString()), Encoding.UTF8.GetString(text[0].Span));
    }
}
