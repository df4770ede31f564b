using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Scoring;

/// <summary>Counts precision and recall per kind, beyond what the reference scorer prints.</summary>
/// <remarks>
/// Accounts are split into domestic numbers and IBANs. A mark in question (Q) is neither a miss nor a proof; a finding on
/// one, and a finding that the detector itself leaves readable where nothing is marked (identifiers of firms and offices
/// are not marked), is left out. A parcel begins with its number: the label may stand inside the mark or before it.
/// </remarks>
internal sealed class KindScorer
{
    private readonly SortedDictionary<string, KindTally> kinds = new(StringComparer.Ordinal);

    /// <summary>Counts per kind, in ordinal order.</summary>
    public IReadOnlyDictionary<string, KindTally> Kinds => kinds;

    public void Add(ScoredDocument document)
    {
        var marks = document.Gold.Spans.ToLookup(span => KindOf(document, span.Type, span.Start), StringComparer.Ordinal);
        var found = document.Predictions.ToLookup(span => KindOf(document, span.Type, span.Start), StringComparer.Ordinal);
        foreach (var kind in marks.Select(group => group.Key).Union(found.Select(group => group.Key), StringComparer.Ordinal))
        {
            CountMarks(document, [.. marks[kind]], [.. found[kind]], TallyOf(kind));
            CountFindings(document, [.. marks[kind]], [.. found[kind]], TallyOf(kind));
        }
    }

    private static void CountMarks(ScoredDocument document, GoldSpan[] marks, PredictedSpan[] found, KindTally tally)
    {
        foreach (var mark in marks.Where(mark => mark.Decision != GoldDecision.Question))
        {
            tally.Recall.Count(Array.Exists(found, span => span.Overlaps(mark.Start, mark.End)));
            tally.StrictRecall.Count(Array.Exists(found, span => SameLimits(document, mark, span)));
        }
    }

    private static void CountFindings(ScoredDocument document, GoldSpan[] marks, PredictedSpan[] found, KindTally tally)
    {
        foreach (var span in found)
        {
            var touched = Array.FindAll(marks, mark => mark.Overlaps(span.Start, span.End));
            if (touched.Length == 0 ? !span.Masks : Array.TrueForAll(touched, mark => mark.Decision == GoldDecision.Question))
            {
                continue;
            }

            tally.Precision.Count(touched.Length > 0);
            tally.StrictPrecision.Count(Array.Exists(touched, mark => SameLimits(document, mark, span)));
            if (span.Confidence is { } confidence)
            {
                tally.Calibration.Count(confidence, touched.Length > 0);
            }
        }
    }

    private static bool SameLimits(ScoredDocument document, GoldSpan mark, PredictedSpan span) => mark.End == span.End
        && (mark.Start == span.Start || (mark.Type == "PARCEL" && NumberStart(document, mark.Start, mark.End) == NumberStart(document, span.Start, span.End)));

    // The rules for marking do not say whether "p. č." and "LV" belong to the number, and the writers differ.
    private static int NumberStart(ScoredDocument document, int start, int end)
    {
        while (start < end && !char.IsAsciiDigit(document.Text.Text[document.Text.UnitAt(start)]))
        {
            start++;
        }

        return start;
    }

    private static string KindOf(ScoredDocument document, string type, int start) =>
        type == "BANK_ACCOUNT" && start < document.Text.Length && char.IsAsciiLetter(document.Text.Text[document.Text.UnitAt(start)])
            ? "IBAN"
            : type;

    private KindTally TallyOf(string kind)
    {
        if (!kinds.TryGetValue(kind, out var tally))
        {
            kinds.Add(kind, tally = new KindTally());
        }

        return tally;
    }
}
