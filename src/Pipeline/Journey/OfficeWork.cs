using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Makes and verifies the outputs of an office document.</summary>
/// <remarks>
/// 1. A child redacts the document. 2. Two at once: another child verifies it; LibreOffice prints it, and a third child writes
/// the print anew as any PDF. 3. A fourth child verifies that PDF against the print, and seeks the removed values in it. The
/// print is made of what was redacted, never of the original: both outputs show the same decisions.
/// </remarks>
internal sealed class OfficeWork(EngineCall engine, OfficePrinter printer, Action<EngineProgress> onProgress)
{
    private long peak;

    /// <summary>The verified outputs of <paramref name="file"/>.</summary>
    /// <param name="request">The request to redact it.</param>
    /// <param name="file">The document.</param>
    /// <param name="nameFor">Gives the public name; hears whether a finding stands in the original's.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<OfficeResult> MakeAsync(
        EngineRequest request, InputFile file, Func<bool, string> nameFor, CancellationToken cancellationToken)
    {
        var (made, parts) = await AskAsync(request, [file.Content], cancellationToken);
        if (made.Refusal is { } refusal)
        {
            return Refused(JourneyOutcome.Refused(refusal, made.RefusedPage));
        }

        var name = nameFor(made.IsNamePersonal);
        OutputFile[] own = [OwnFormat(name, request.MediaType, parts[0]), new OutputFile(name + ".redacted.txt", "text/plain", parts[1])];
        var draft = ReportCompletion.Named(made.Report!, name + OfficeFormats.ExtensionOf(request.MediaType), made.IsNamePersonal, own);
        var checking = AskAsync(Verification(request), [parts[0], ReportWriter.Write(draft), file.Content], cancellationToken);
        var printed = await PrintAsync(request, parts[0], cancellationToken);
        var (checkedOwn, _) = await checking;
        if (FaultOf(checkedOwn) is { } fault || (fault = printed.Refused) is not null)
        {
            return Refused(fault);
        }

        IReadOnlyList<OutputFile> outputs = [own[0], new OutputFile(name + ".redacted.pdf", "application/pdf", printed.Pdf), own[1]];
        var report = ReportCompletion.Named(made.Report! with { Removal = printed.Removal }, draft.File, made.IsNamePersonal, outputs);
        var (checkedPrint, _) = await AskAsync(
            Verification(request) with { MediaType = MediaType.Pdf, HasPrint = true },
            [printed.Pdf, ReportWriter.Write(report), file.Content, printed.Print],
            cancellationToken);
        return FaultOf(checkedPrint) is { } wrong
            ? Refused(wrong)
            : new OfficeResult
            {
                Name = name,
                Outputs = outputs,
                Report = report with { Verification = [.. checkedOwn.Checks, .. checkedPrint.Checks] },
                PeakBytes = peak,
            };
    }

    private static EngineRequest Verification(EngineRequest request) => request with { Task = EngineTask.Verify, HasOriginal = true };

    private static OutputFile OwnFormat(string name, MediaType type, ReadOnlyMemory<byte> content) =>
        new(name + ".redacted" + OfficeFormats.ExtensionOf(type), MediaTypeNames.Of(type), content);

    private async Task<(ReadOnlyMemory<byte> Print, ReadOnlyMemory<byte> Pdf, RemovalRecord Removal, JourneyOutcome? Refused)> PrintAsync(
        EngineRequest request, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        var none = new RemovalRecord([]);
        var (print, refusal) = await printer.PrintAsync(request.MediaType, document, cancellationToken);
        if (print is null)
        {
            return (default, default, none, JourneyOutcome.Refused(refusal!.Value));
        }

        var rewriting = request with { Task = EngineTask.Rewrite, MediaType = MediaType.Pdf, OwnLists = null };
        var (answer, parts) = await AskAsync(rewriting, [print], cancellationToken);
        return answer.Refusal is { } reason
            ? (default, default, none, JourneyOutcome.Refused(reason, answer.RefusedPage))
            : (print, parts[0], answer.Removal ?? none, null);
    }

    private static JourneyOutcome? FaultOf(EngineAnswer verified)
    {
        var failed = verified.Checks.Where(row => row.Verdict == CheckVerdict.Failed).ToList();
        return verified.Refusal is not null || failed.Count > 0 || verified.Checks.Count == 0
            ? JourneyOutcome.Refused(verified.Refusal ?? RefusalReason.VerificationFailed) with { FailedChecks = failed }
            : null;
    }

    private OfficeResult Refused(JourneyOutcome outcome) => new() { Outcome = outcome with { PeakBytes = peak } };

    private async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, CancellationToken cancellationToken)
    {
        var answer = await engine.AskAsync(request, parts, onProgress, cancellationToken);
        peak = Math.Max(peak, answer.Answer.PeakBytes);
        return answer;
    }
}
