using System.Text;
using Clona.Office.Checks;
using Clona.Office.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
using Clona.Verifier;
using Clona.Verifier.Packages;

namespace Clona.Pipeline.Verification;

/// <summary>Verification of a redacted document of an office program and of its print.</summary>
internal static class OfficeVerification
{
    /// <summary>What the rows of the print begin with, so that one report can hold both.</summary>
    public const string PrintPrefix = "pdf-";

    /// <summary>The rows for the document in its own format.</summary>
    /// <param name="report">What is said to have been removed.</param>
    /// <param name="output">The redacted document.</param>
    /// <param name="before">The file that was handed in, and what was read: the same, or what LibreOffice made of it.</param>
    /// <param name="source">What was read, read once more.</param>
    /// <param name="redetection">What the detectors find in the output.</param>
    public static IEnumerable<VerificationRow> Rows(
        ReportDocument report,
        ReadOnlyMemory<byte> output,
        (ReadOnlyMemory<byte>? HandedIn, ReadOnlyMemory<byte>? Document) before,
        ReadDocument? source,
        VerificationRow redetection)
    {
        var original = before.Document;
        var isBound = IsNamed(report, output) && (before.HandedIn is null || report.Sha256 == Hash.Hex(before.HandedIn.Value.Span));
        yield return Row("v0-binding", isBound ? 0 : 1, "hash-differs");
        var claim = source is null ? null : ClaimOf(report, source);
        foreach (var check in PackageVerifier.Verify(original?.ToArray(), output.ToArray(), claim).Checks)
        {
            yield return VerificationRows.RowOf(check);
        }

        if (MediaTypeNames.TypeOf(report.MediaType) != MediaType.OpenText)
        {
            yield return Schema(output, original, IsWorkbook(report));
        }

        yield return redetection;
    }

    /// <summary>The rows for the PDF that was printed from the redacted document; compared with the print where it is at hand.</summary>
    public static IEnumerable<VerificationRow> PrintRows(
        ReportDocument report, ReadOnlyMemory<byte> pdf, ReadOnlyMemory<byte>? print, ReadDocument? source, VerificationRow redetection)
    {
        var claim = ReportClaim.Of(report) with { InputSha256 = print is { } bytes ? Hash.Hex(bytes.Span) : string.Empty };
        var checks = VerificationRows.Of(DocumentVerifier.Verify(new VerificationRequest(print, pdf, claim)), redetection);
        return checks.Append(source is null ? null : VerificationRows.RowOf(PackageVerifier.ScanPrint(pdf.ToArray(), ClaimOf(report, source))) with { Check = "v1-values" })
            .OfType<VerificationRow>().Select(row => row with { Check = PrintPrefix + row.Check });
    }

    // An output may not be further from the schema than its original: many programs write documents that are not quite valid.
    private static VerificationRow Schema(ReadOnlyMemory<byte> output, ReadOnlyMemory<byte>? original, bool isWorkbook)
    {
        const string Check = "v15-schema";
        if (SchemaValidation.CountFaults(output, isWorkbook) is not { } faults)
        {
            return Row(Check, 1, "output-unreadable");
        }

        var before = faults > 0 && original is { } source ? SchemaValidation.CountFaults(source, isWorkbook) ?? 0 : 0;
        return Row(Check, Math.Max(0, faults - before), "schema-differs");
    }

    private static PackageClaim ClaimOf(ReportDocument report, ReadDocument source)
    {
        var text = source.Text.Text;
        Replacement[] removed = [.. report.Detections
            .Where(row => row.Decision != DecisionKind.Keep && row.End > row.Start && row.Start >= 0 && row.End <= text.Length)
            .Select(row => new Replacement(row.Start, row.End, row.Mark ?? MarkLabels.For(row.Type)))];
        var kept = new StringBuilder(text.Length);
        var position = 0;
        foreach (var item in removed.OrderBy(item => item.Start).ThenBy(item => item.End))
        {
            kept.Append(text, position, Math.Max(0, item.Start - position)).Append('\n');
            position = Math.Max(position, item.End);
        }

        kept.Append(text, position, text.Length - position);
        return new PackageClaim([.. removed.Select(item => text[item.Start..item.End])], kept.ToString(), source.Office!.CutsOf(removed));
    }

    private static bool IsWorkbook(ReportDocument report) => report.MediaType == MediaTypeNames.Of(MediaType.Workbook);

    private static bool IsNamed(ReportDocument report, ReadOnlyMemory<byte> output) => report.Outputs.Any(row => row.Sha256 == Hash.Hex(output.Span));

    private static VerificationRow Row(string check, int count, string reason) =>
        new(check, count == 0 ? CheckVerdict.Passed : CheckVerdict.Failed, count, count == 0 ? null : reason);
}
