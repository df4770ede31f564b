using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Scoring;

/// <summary>A gold document and what a detector found in it, both addressed by code points.</summary>
internal sealed class ScoredDocument
{
    /// <param name="gold">The document.</param>
    /// <param name="predictions">Findings as a predictor reports them, in UTF-16 code units.</param>
    /// <exception cref="FormatException">A finding lies outside the text.</exception>
    public ScoredDocument(GoldDocument gold, IReadOnlyList<PredictedSpan> predictions)
    {
        Gold = gold;
        Text = gold.CodePoints;
        Predictions = [.. predictions.Select(InCodePoints)];
        Masked = Cover(Predictions.Where(found => found.Masks).Select(found => (found.Start, found.End)));
        Removed = Cover(Predictions.Where(found => found.Decision == PredictedDecision.Redact).Select(found => (found.Start, found.End)));
        MustGo = Cover(gold.Spans.Where(span => span.Decision == GoldDecision.Remove).Select(span => (span.Start, span.End)));
        Open = Cover(gold.Spans.Where(span => span.Decision == GoldDecision.Question).Select(span => (span.Start, span.End)));
    }

    public GoldDocument Gold { get; }

    public CodePointText Text { get; }

    /// <summary>Findings in the detector's order, offsets in code points.</summary>
    public IReadOnlyList<PredictedSpan> Predictions { get; }

    /// <summary>Per code point: inside a finding that is redacted or waits for a person.</summary>
    public bool[] Masked { get; }

    /// <summary>Per code point: inside a finding that is redacted.</summary>
    public bool[] Removed { get; }

    /// <summary>Per code point: inside a mark decided R.</summary>
    public bool[] MustGo { get; }

    /// <summary>Per code point: inside a mark decided Q.</summary>
    public bool[] Open { get; }

    private bool[] Cover(IEnumerable<(int Start, int End)> ranges)
    {
        var cover = new bool[Text.Length];
        foreach (var (start, end) in ranges.Where(range => range.End > range.Start))
        {
            cover.AsSpan(start, end - start).Fill(true);
        }

        return cover;
    }

    private PredictedSpan InCodePoints(PredictedSpan found)
    {
        var length = Text.Text.Length;
        return found.Start >= 0 && found.Start <= length && found.End >= 0 && found.End <= length
            ? found with { Start = Text.CodePointAt(found.Start), End = Text.CodePointAt(found.End) }
            : throw new FormatException($"{Gold.Name}: a finding lies outside the text");
    }
}
