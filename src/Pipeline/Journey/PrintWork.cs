using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Prints redacted documents of office programs and checks the prints; the command line and the worker use this one.</summary>
/// <remarks>Safe for use by several threads.</remarks>
/// <param name="printer">Starts LibreOffice.</param>
public sealed class PrintWork(OfficePrinter printer)
{
    /// <summary>LibreOffice prints <paramref name="document"/>, a child writes the print anew as any PDF.</summary>
    /// <param name="ask">Asks a child.</param>
    /// <param name="request">The request by which the document was redacted.</param>
    /// <param name="document">The redacted document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<PrintedDocument> PrintAsync(
        AskChild ask, EngineRequest request, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(request);
        var (print, refusal) = await printer.PrintAsync(OfficeFormats.WorkingType(request.MediaType), document, cancellationToken);
        if (print is null)
        {
            return OfficeFormats.IsPrintOptional(request.MediaType) && refusal is not (RefusalReason.MachineBusy or RefusalReason.SandboxMissing)
                ? new PrintedDocument { IsLeftOut = true }
                : new PrintedDocument { Refusal = refusal };
        }

        var (answer, parts) = await ask(request with { Task = EngineTask.Rewrite, MediaType = MediaType.Pdf, OwnLists = null }, [print]);
        return answer.Refusal is { } reason
            ? new PrintedDocument { Refusal = reason, RefusedPage = answer.RefusedPage }
            : new PrintedDocument { Print = print, Pdf = parts[0], Removal = answer.Removal ?? new RemovalRecord([]) };
    }

    /// <summary>Another child checks the print: against what LibreOffice made, and for what was removed from the original.</summary>
    /// <param name="ask">Asks a child.</param>
    /// <param name="request">The request by which the document was redacted.</param>
    /// <param name="printed">The print.</param>
    /// <param name="report">A report that names the digest of the print.</param>
    /// <param name="original">The original document.</param>
    public static async Task<EngineAnswer> VerifyAsync(
        AskChild ask, EngineRequest request, PrintedDocument printed, ReportDocument report, ReadOnlyMemory<byte> original)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(printed);
        var verification = request with
        {
            Task = EngineTask.Verify,
            MediaType = MediaType.Pdf,
            OriginalType = request.MediaType,
            HasOriginal = true,
            HasPrint = true,
        };
        var (answer, _) = await ask(verification, [printed.Pdf, ReportWriter.Write(report), original, printed.Print]);
        return answer;
    }
}
