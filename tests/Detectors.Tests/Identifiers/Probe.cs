using System.Text;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Tests.Identifiers;

/// <summary>Runs one detector over texts in which ⟦ ⟧ stand around what must be found.</summary>
internal static class Probe
{
    public static string Plain(string marked) =>
        marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

    /// <summary>Asserts that the detector finds exactly the marked places, in original offsets.</summary>
    public static void ShouldFind(IDetector detector, string marked) =>
        Mark(Plain(marked), Find(detector, Plain(marked))).ShouldBe(marked);

    public static IReadOnlyList<Candidate> Find(IDetector detector, string text)
    {
        var view = DetectionText.Of(text);
        var sink = new List<Candidate>();
        detector.Detect(view, sink).ShouldBe(view.View.Length);
        return [.. sink
            .Where(candidate => !candidate.IsDecoy)
            .Select(candidate => candidate with { Span = view.ToOriginal(candidate.Span) })
            .OrderBy(candidate => candidate.Span)];
    }

    /// <summary>Asserts that the detector recognises exactly the marked places as decoys.</summary>
    public static void ShouldOccupy(IDetector detector, string marked)
    {
        var view = DetectionText.Of(Plain(marked));
        var sink = new List<Candidate>();
        detector.Detect(view, sink);

        sink.ShouldAllBe(candidate => candidate.IsDecoy);
        Mark(Plain(marked), sink.Select(candidate => candidate with { Span = view.ToOriginal(candidate.Span) })).ShouldBe(marked);
    }

    private static string Mark(string text, IEnumerable<Candidate> candidates)
    {
        var result = new StringBuilder(text);
        foreach (var span in candidates.Select(candidate => candidate.Span).Distinct().OrderByDescending(span => span.Start))
        {
            result.Insert(span.End, '⟧').Insert(span.Start, '⟦');
        }

        return result.ToString();
    }
}
