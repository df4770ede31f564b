using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;
using Clona.Verifier.PlainText;

namespace Clona.Pipeline.Verification;

/// <summary>Verification of a redacted text file.</summary>
internal static class TextVerification
{
    /// <summary>The rows for a text; without the original its text cannot be compared.</summary>
    /// <param name="report">What is said to have been removed.</param>
    /// <param name="output">The redacted text.</param>
    /// <param name="original">The file that was handed in; null where it is not at hand.</param>
    /// <param name="text">The text that it shows; null where it is not at hand.</param>
    /// <param name="redetection">What the detectors find in the output.</param>
    public static IEnumerable<VerificationRow> Rows(
        ReportDocument report, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte>? original, string? text, VerificationRow redetection)
    {
        yield return Binding(report, output, original);
        yield return text is not null ? Comparison(report, output, text) : Missing("v2-text");
        yield return redetection;
    }

    private static VerificationRow Binding(ReportDocument report, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte>? original)
    {
        var isBound = report.Outputs.Any(row => row.Sha256 == Engine.Hash.Hex(output.Span))
            && (original is null || report.Sha256 == Engine.Hash.Hex(original.Value.Span));
        return Row("v0-binding", isBound ? 0 : 1, "hash-differs");
    }

    private static VerificationRow Comparison(ReportDocument report, ReadOnlyMemory<byte> output, string text)
    {
        var differences = PlainTextVerifier.CountDifferences(text, Decode(output), Replacements(report));
        return Row("v2-text", differences, "text-differs");
    }

    // What people add may overlap what the machine found: the union is removed, each finding leaves its label.
    private static List<TextReplacement> Replacements(ReportDocument report)
    {
        List<TextReplacement> replacements = [];
        var position = 0;
        var removed = report.Detections.Where(detection => detection.Decision != DecisionKind.Keep);
        foreach (var detection in removed.OrderBy(detection => detection.Start).ThenBy(detection => detection.End))
        {
            if (detection.End > Math.Max(detection.Start, position))
            {
                replacements.Add(new(Math.Max(detection.Start, position), detection.End, detection.Mark ?? MarkLabels.For(detection.Type)));
                position = detection.End;
            }
        }

        return replacements;
    }

    private static string Decode(ReadOnlyMemory<byte> content) => Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF');

    private static VerificationRow Row(string check, int count, string reason) =>
        new(check, count == 0 ? CheckVerdict.Passed : CheckVerdict.Failed, count, count == 0 ? null : reason);

    private static VerificationRow Missing(string check) => new(check, CheckVerdict.NotMade, 0, "original-missing");
}
