using System.Globalization;
using Clona.Speed.Baselines;

namespace Clona.Speed.Documents;

/// <summary>Prints pages per second, and what PyMuPDF does in the same run.</summary>
internal static class DocumentFigures
{
    /// <summary>Prints the figures of <paramref name="run"/>.</summary>
    public static void Print(MeasuredRun run)
    {
        foreach (var row in run.Measurements)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Name,-24}{row.Ratio,10:0.00}{row.Bytes,14}{PagesPerSecond(run, row),10:0} pages/s"));
        }

        var ours = PagesPerSecond(run, run.Measurements.Single(row => row.Name == nameof(DocumentBenchmarks.Redact)));
        Console.WriteLine(PyMuPdf.Run(LongPdf.Find()!) is { } other
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"PyMuPDF {other.Version}: {LongText.PageCount / other.Seconds:0} pages/s; ours is {ours * other.Seconds / LongText.PageCount:0.0} times as fast")
            : "PyMuPDF is not installed (python3-fitz); no comparison.");
    }

    private static double PagesPerSecond(MeasuredRun run, Measurement row) =>
        LongText.PageCount * 1e9 / (row.Ratio * run.ReferenceNanoseconds);
}
