using System.Globalization;
using Clona.Accuracy.Scoring;

namespace Clona.Accuracy.Sealing;

/// <summary>Appends one row per scoring run to the log of a sealed folder.</summary>
internal sealed class RunLog(string path, TimeProvider clock)
{
    private static readonly string[] Logged =
    [
        "mention recall", "entity recall", "character recall", "character precision", "documents with a leak", "over-redaction",
        "officials left readable", "person strict F1", "role accuracy", "to review per 1000 words",
    ];

    /// <param name="commit">Commit of the program that was scored.</param>
    /// <param name="command">Command line, without paths of this machine.</param>
    /// <param name="report">The figures.</param>
    public void Append(string commit, string command, AccuracyReport report)
    {
        var date = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var figures = report.Main.Where(figure => Logged.Contains(figure.Name, StringComparer.Ordinal))
            .Select(figure => $"{figure.Name} {figure.Printed}");
        File.AppendAllText(path, $"| {date} | {Cell(commit)} | `{Cell(command)}` | {string.Join("; ", figures)} |\n");
    }

    private static string Cell(string text) => text.Replace('|', '¦').Replace('\n', ' ').Replace('`', '\'');
}
