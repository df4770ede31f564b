using System.Buffers;

namespace Clona.Pipeline.Reporting;

/// <summary>Checks of a foreign report that its types do not express.</summary>
internal static class ReportShape
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Path of the first thing that does not fit, or <see langword="null"/>.</summary>
    internal static string? FirstFault(ReportDocument report) =>
        Checks(report).FirstOrDefault(check => !check.Holds).Path;

    private static IEnumerable<(string Path, bool Holds)> Checks(ReportDocument report)
    {
        yield return ("$.sha256", IsDigest(report.Sha256));
        yield return ("$.detectors", IsFull(report.Detectors));
        yield return ("$.detections", IsFull(report.Detections));
        yield return ("$.detections", report.Detections.All(item => IsFull(item.Boxes) && IsFull(item.Evidence)));
        yield return ("$.outputs", IsFull(report.Outputs));
        yield return ("$.outputs", report.Outputs.All(output => IsDigest(output.Sha256) && output.Bytes >= 0));
        yield return ("$.verification", IsFull(report.Verification));
        yield return ("$.warnings", IsFull(report.Warnings));
        yield return ("$.removal.pages", IsFull(report.Removal.Pages));
        yield return ("$.removal.pages", report.Removal.Pages.All(IsSound));
        yield return ("$.audit.hash", report.Audit is null || IsDigest(report.Audit.Hash));
    }

    private static bool IsSound(PageRemoval page) =>
        page.Page >= 1
        && IsFull(page.Glyphs)
        && IsFull(page.Boxes)
        && IsFull(page.RemovedImages)
        && IsFull(page.Labels)
        && IsFull(page.Areas ?? [])
        && page.Glyphs.All(run => run is { First: >= 0, Count: > 0 } && run.First <= int.MaxValue - run.Count);

    // The serialiser checks members for null, but not the elements of lists.
    private static bool IsFull<T>(IReadOnlyList<T> list)
        where T : class? => list.All(item => item is not null);

    private static bool IsDigest(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(HexDigits);
}
