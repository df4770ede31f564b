using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
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
internal sealed class OfficeWork(EngineCall engine, PrintWork printing, Action<EngineProgress> onProgress)
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
        var type = MediaTypeNames.Of(request.MediaType);
        var own = ReportCompletion.Outputs(type, name, parts[0], parts[1]);
        var draft = ReportCompletion.Named(made.Report!, name + OfficeFormats.ExtensionOf(request.MediaType), made.IsNamePersonal, own);
        var checking = AskAsync(
            request with
            {
                Task = EngineTask.Verify,
                MediaType = OfficeFormats.WorkingType(request.MediaType),
                OriginalType = request.MediaType,
                HasOriginal = true,
            },
            [parts[0], ReportWriter.Write(draft), file.Content],
            cancellationToken);
        if (!OfficeFormats.HasPrint(request.MediaType))
        {
            var (verified, _) = await checking;
            return FaultOf(verified) is { } reason ? Refused(reason) : Made(draft with { Verification = verified.Checks }, own);
        }

        var printed = await printing.PrintAsync(Ask, request, parts[0], cancellationToken);
        var (checkedOwn, _) = await checking;
        if (FaultOf(checkedOwn) is { } fault || (fault = FaultOf(printed)) is not null)
        {
            return Refused(fault);
        }

        if (printed.IsLeftOut)
        {
            return Made(draft with { Verification = checkedOwn.Checks, Warnings = [.. draft.Warnings, WarningRow.Of(WarningCode.PrintLeftOut)] }, own);
        }

        var outputs = ReportCompletion.Outputs(type, name, parts[0], parts[1], printed.Pdf);
        var report = ReportCompletion.Named(made.Report! with { Removal = printed.Removal }, draft.File, made.IsNamePersonal, outputs);
        var checkedPrint = await PrintWork.VerifyAsync(Ask, request, printed, report, file.Content);
        return FaultOf(checkedPrint) is { } wrong
            ? Refused(wrong)
            : Made(report with { Verification = [.. checkedOwn.Checks, .. checkedPrint.Checks] }, outputs);

        OfficeResult Made(ReportDocument complete, IReadOnlyList<OutputFile> files) =>
            new() { Name = name, Outputs = files, Report = complete, PeakBytes = peak };

        Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> Ask(
            EngineRequest asked, IReadOnlyList<ReadOnlyMemory<byte>> handed) => AskAsync(asked, handed, cancellationToken);
    }

    private static JourneyOutcome? FaultOf(PrintedDocument printed) =>
        printed.Refusal is { } reason ? JourneyOutcome.Refused(reason, printed.RefusedPage) : null;

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
