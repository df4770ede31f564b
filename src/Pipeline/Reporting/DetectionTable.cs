using System.Globalization;
using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reporting;

/// <summary>Draws findings as columns for <c>redact detect --format table</c>.</summary>
/// <remarks>Holds values: only for the person who made the call himself.</remarks>
public static class DetectionTable
{
    private const int MaxCell = 60;

    private static readonly string[] Columns = ["id", "type", "text", "page", "decision", "rule", "confidence"];

    /// <summary>The table as lines that end with LF, or one line that says nothing was found.</summary>
    public static string Render(DetectionsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Detections.Count == 0)
        {
            return TextResources.Single("table", "none") + "\n";
        }

        var headers = Columns.Select(column => TextResources.Single("table", column)).ToArray();
        string[][] rows = [headers, .. document.Detections.Select(Cells)];
        var widths = Columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        return string.Concat(rows.Select(row => Line(row, widths)));
    }

    private static string[] Cells(DetectionRow row) =>
    [
        row.Id,
        FindingTexts.NameOf(row.Type),
        OneLine(row.Text),
        row.Page.ToString(CultureInfo.InvariantCulture),
        FindingTexts.NameOf(row.Decision),
        row.Rule,
        row.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Line(string[] row, int[] widths) =>
        string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n";

    // A document must not move the cursor or write lines of its own on somebody's terminal.
    private static string OneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isHarmless = !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
            line.Append(isHarmless ? rune.ToString() : " ");
        }

        return line.Length <= MaxCell ? line.ToString() : line.ToString(0, MaxCell - 1) + "…";
    }
}
