using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;
using Clona.Storage.Work;

namespace Clona.Worker.Stages;

/// <summary>A child's report with the public names of the files, and the file that is verified.</summary>
/// <param name="Report">The report, still without checks and audit anchor.</param>
/// <param name="Output">The redacted document: the PDF, or the text of a plain text.</param>
internal sealed record DraftReport(ReportDocument Report, ReadOnlyMemory<byte> Output)
{
    /// <summary>The draft for the answer of a removal.</summary>
    public static DraftReport Of(
        WorkClaim claim, EngineAnswer answer, IReadOnlyList<ReadOnlyMemory<byte>> parts, SandboxMode mode)
    {
        var isPdf = EngineRequests.TypeOf(claim) == MediaType.Pdf;
        var report = answer.Report!;
        var stem = StemFor(claim, answer.IsNamePersonal, report.Sha256);
        var text = new OutputFile(stem + ".redacted.txt", MediaTypeNames.Of(MediaType.PlainText), parts[1]);
        OutputFile[] files = isPdf
            ? [new OutputFile(stem + ".redacted.pdf", MediaTypeNames.Of(MediaType.Pdf), parts[0]), text]
            : [text];
        var named = report with
        {
            File = stem + (isPdf ? ".pdf" : ".txt"),
            Outputs = [.. files.Select(Row)],
            Warnings = [.. report.Warnings, .. Warnings(answer.IsNamePersonal, mode)],
        };
        return new DraftReport(named, files[0].Content);
    }

    // A name that holds a finding, or that is not safe as a file name, is replaced by one that follows from the content.
    private static string StemFor(WorkClaim claim, bool isPersonal, string sha256)
    {
        var stem = Path.GetFileNameWithoutExtension(claim.FileName);
        return isPersonal || !PublicNames.IsSafe(stem) ? $"dokument-{sha256[..8]}" : stem;
    }

    private static OutputRow Row(OutputFile file) =>
        new(file.Name, file.MediaType, Convert.ToHexStringLower(file.Sha256), file.Content.Length);

    private static IEnumerable<WarningRow> Warnings(bool isRenamed, SandboxMode mode)
    {
        if (isRenamed)
        {
            yield return WarningRow.Of(WarningCode.FileRenamed);
        }

        if (mode == SandboxMode.LimitsOnly)
        {
            yield return WarningRow.Of(WarningCode.SandboxOff);
        }
    }
}
