using Clona.Pipeline.Audit;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Release;

/// <summary>
/// Completes what the child cannot know: public names, digests of the outputs, checks, the audit anchor. The command line and
/// the storage use this one, so that their reports are the same.
/// </summary>
public static class ReportCompletion
{
    private const string Pdf = "application/pdf";
    private const string PlainText = "text/plain";

    /// <summary>The program as reports and events name it.</summary>
    public static ProgramRow Program => PlanReport.Program;

    /// <summary>The files of a redacted document: the document itself first, then its text where it is not a text.</summary>
    /// <param name="mediaType">Type of the original.</param>
    /// <param name="name">Public name without extension.</param>
    /// <param name="output">The redacted document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="print">Its print as PDF, for documents of office programs; null while there is none.</param>
    public static IReadOnlyList<OutputFile> Outputs(
        string mediaType, string name, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte> text, ReadOnlyMemory<byte>? print = null)
    {
        var companion = new OutputFile(name + ".redacted.txt", PlainText, text);
        var type = MediaTypeNames.TypeOf(mediaType);
        if (OfficeFormats.WorkingType(type) == MediaType.Pdf)
        {
            return [new OutputFile(name + ".redacted.pdf", Pdf, output), companion];
        }

        if (!OfficeFormats.IsOffice(type))
        {
            return [companion];
        }

        var working = OfficeFormats.WorkingType(type);
        var own = new OutputFile(name + ".redacted" + OfficeFormats.ExtensionOf(working), MediaTypeNames.Of(working), output);
        return print is { } pdf ? [own, new OutputFile(name + ".redacted.pdf", Pdf, pdf), companion] : [own, companion];
    }

    /// <summary>Digest of the print that <paramref name="report"/> names beside a document of an office program; null where it names none.</summary>
    public static string? PrintOf(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return OfficeFormats.WorkingType(MediaTypeNames.TypeOf(report.MediaType)) == MediaType.Pdf ? null : report.Outputs.FirstOrDefault(row => row.MediaType == Pdf)?.Sha256;
    }

    /// <summary>The draft with public names and the digests of the outputs.</summary>
    /// <param name="draft">What the child wrote.</param>
    /// <param name="publicFile">Public file name of the original.</param>
    /// <param name="isRenamed">Whether a finding in the name forced another one.</param>
    /// <param name="outputs">The files.</param>
    public static ReportDocument Named(
        ReportDocument draft, string publicFile, bool isRenamed, IReadOnlyList<OutputFile> outputs)
    {
        ArgumentNullException.ThrowIfNull(draft);
        IReadOnlyList<OutputRow> rows = [.. outputs.Select(RowOf)];
        return draft with
        {
            File = publicFile,
            Outputs = rows,
            Methods = [.. rows.Select(row => MethodRow.Of(row, draft.Mode, draft.Pseudonyms?.Mapping))],
            Warnings = isRenamed ? [.. draft.Warnings, WarningRow.Of(WarningCode.FileRenamed)] : draft.Warnings,
        };
    }

    /// <summary>The report with the place in the audit log where its work ends.</summary>
    public static ReportDocument Anchored(ReportDocument report, AuditAnchor anchor, IEnumerable<WarningCode> warnings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(anchor);
        return report with
        {
            Audit = new AnchorRow(anchor.Log.ToString(), anchor.Sequence, anchor.Chain.ToString()),
            Warnings = [.. report.Warnings, .. warnings.Select(code => WarningRow.Of(code))],
        };
    }

    /// <summary>The report as a file.</summary>
    public static OutputFile File(string name, ReportDocument report) =>
        new(name + ".report.json", "application/json", ReportWriter.Write(report));

    private static OutputRow RowOf(OutputFile file) =>
        new(file.Name, file.MediaType, Convert.ToHexStringLower(file.Sha256), file.Content.Length);
}
