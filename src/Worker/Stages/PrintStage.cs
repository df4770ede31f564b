using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
using Clona.Worker.Leases;

namespace Clona.Worker.Stages;

/// <summary>Prints what was removed from a document of an office program, and has the print checked while both PDFs are at hand.</summary>
/// <remarks>
/// The rows of the checks go into the draft, bound to the print by its digest, which the draft names: the verification that
/// follows looks at the document itself and counts both. A print that fails its checks fails the document there.
/// </remarks>
internal sealed class PrintStage(ChildWork child, PrintWork printing)
{
    // Public names are given when the outputs are stored; no check looks at them.
    private const string Nameless = "dokument";

    /// <summary>The print with its removal and checks in the draft, or how the stage ends without one.</summary>
    /// <param name="hold">The claim.</param>
    /// <param name="request">The request by which the document was redacted.</param>
    /// <param name="redacted">The redacted document and its text.</param>
    /// <param name="draft">Its report.</param>
    /// <param name="original">The original.</param>
    public async Task<(ReadOnlyMemory<byte>? Print, ReportDocument Draft, StageEnd? End)> RunAsync(
        LeaseHold hold, EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> redacted, ReportDocument draft, ReadOnlyMemory<byte> original)
    {
        if (!OfficeFormats.HasPrint(request.MediaType))
        {
            return (null, draft, null);
        }

        hold.Begin();
        var printed = await printing.PrintAsync(Ask, request, redacted[0], hold.Token);
        if (printed.Refusal is { } reason)
        {
            return (null, draft, FaultClass.Of(reason, printed.RefusedPage));
        }

        if (printed.IsLeftOut)
        {
            return (null, draft with { Warnings = [.. draft.Warnings, WarningRow.Of(WarningCode.PrintLeftOut)] }, null);
        }

        var outputs = ReportCompletion.Outputs(MediaTypeNames.Of(request.MediaType), Nameless, redacted[0], redacted[1], printed.Pdf);
        var report = ReportCompletion.Named(draft with { Removal = printed.Removal }, draft.File, isRenamed: false, outputs);
        var answer = await PrintWork.VerifyAsync(Ask, request, printed, report, original);
        return answer.Refusal is { } refused
            ? (null, draft, FaultClass.Of(refused, answer.RefusedPage))
            : (printed.Pdf, draft with { Removal = printed.Removal, Verification = answer.Checks }, null);

        Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> Ask(
            EngineRequest asked, IReadOnlyList<ReadOnlyMemory<byte>> parts) => child.AskAsync(hold, asked, parts, _ => Task.FromResult(true));
    }
}
