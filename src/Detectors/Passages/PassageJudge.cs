using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Passages;

/// <summary>Joins the passages that the rules find with those that the learned weights see.</summary>
/// <remarks>The weights only add and widen: what the rules find stays, since what is let through cannot be called back.</remarks>
internal sealed class PassageJudge(PassageModel weights)
{
    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the features.
    private static readonly Lazy<PassageJudge> Shipped = new(() => new PassageJudge(Open("passage-model.bin")));

    private static readonly Evidence[] Learned = [IdentifierEvidence.SpecialLearned];
    private static readonly Evidence[] Doubtful = [IdentifierEvidence.SpecialDoubtful];

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static PassageJudge Default => Shipped.Value;

    /// <summary>The passages of a text, ordered by start.</summary>
    /// <param name="source">The text with everything else found in it.</param>
    public List<Candidate> Judge(PassageSource source) => Judge(new PassageScorer(weights, source), source, PassageMargins.Default);

    /// <summary>The passages of a text by what a scorer says of it, ordered by start.</summary>
    /// <param name="scorer">Scores of the sentences.</param>
    /// <param name="source">The text with everything else found in it.</param>
    /// <param name="margins">How clear the weights have to be.</param>
    public static List<Candidate> Judge(PassageScorer scorer, PassageSource source, in PassageMargins margins)
    {
        var seen = new List<FoundPassage>();
        var search = new PassageSearch();
        while (scorer.MoveNext())
        {
            search.Find(scorer.Scores, scorer.Unit, margins, seen);
        }

        return Join(source, seen, margins);
    }

    /// <summary>The passages of the rules, and those of the weights that are clear enough, ordered by start.</summary>
    /// <param name="source">The text with everything else found in it.</param>
    /// <param name="seen">What the weights see, ordered by start; none lies over another.</param>
    /// <param name="margins">How clear the weights have to be.</param>
    public static List<Candidate> Join(PassageSource source, List<FoundPassage> seen, in PassageMargins margins)
    {
        var special = new PassageSweep([.. source.Rules.Where(IsSpecial)]);
        var all = new List<Candidate>(source.Rules);
        var added = new List<Candidate>();
        foreach (var passage in Cut(source, seen))
        {
            if (SpanOf(source, passage) is { IsEmpty: false } span && passage.Gain >= LeastGain(source, special.Touches(span), span, margins))
            {
                added.Add(new Candidate(FindingType.Special, span, EvidenceStrength.Statistical, passage.Gain >= margins.Take ? Learned : Doubtful));
            }
        }

        CandidateOrder.Merge(all, added);
        return Joined(all);
    }

    private static bool IsSpecial(Candidate candidate) => candidate.Type == FindingType.Special;

    private static int LeastGain(PassageSource source, bool isKnown, TextSpan span, in PassageMargins margins) =>
        isKnown ? margins.Join : IsDenied(source, span) ? margins.Denied : margins.Ask;

    // The rules knew a word of it and took it for nobody's datum.
    private static bool IsDenied(PassageSource source, TextSpan span)
    {
        var hits = source.Hits.All;
        for (var index = source.Hits.FirstFrom(span.Start); index < hits.Length && hits[index].Start < span.End; index++)
        {
            if (hits[index].Kind == LabelKind.Special)
            {
                return true;
            }
        }

        return false;
    }

    // Words of security are another kind of finding, and keep their place: a passage that runs over one goes on behind it.
    private static List<FoundPassage> Cut(PassageSource source, List<FoundPassage> seen)
    {
        var tokens = source.Text.Tokens;
        var cut = new List<FoundPassage>(seen.Count);
        var others = new PassageSweep([.. source.Rules.Where(candidate => !IsSpecial(candidate))]);
        foreach (var passage in seen)
        {
            var first = passage.First;
            for (var index = first; index < passage.End; index++)
            {
                if (others.Touches(new TextSpan(tokens[index].Start, tokens[index].End)))
                {
                    cut.Add(passage with { First = first, End = index });
                    first = index + 1;
                }
            }

            cut.Add(passage with { First = first });
        }

        return cut;
    }

    // What lies over another is one with it, by the evidence of the rules.
    private static List<Candidate> Joined(List<Candidate> ordered)
    {
        var joined = new List<Candidate>(ordered.Count);
        var last = -1;
        foreach (var candidate in ordered)
        {
            if (IsSpecial(candidate) && last >= 0 && joined[last].Span.Overlaps(candidate.Span))
            {
                var span = joined[last].Span.Union(candidate.Span);
                joined[last] = (IsSeen(joined[last]) ? candidate : joined[last]) with { Span = span };
                continue;
            }

            last = IsSpecial(candidate) ? joined.Count : last;
            joined.Add(candidate);
        }

        return joined;
    }

    private static bool IsSeen(Candidate candidate) => candidate.Evidence == Learned || candidate.Evidence == Doubtful;

    // Marks at the edges are no part of what is told.
    private static TextSpan SpanOf(PassageSource source, in FoundPassage passage)
    {
        var tokens = source.Text.Tokens;
        var (first, last) = (passage.First, passage.End - 1);
        while (first <= last && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        while (last > first && tokens[last].Kind == TokenKind.Mark && !source.Text.IsMark(last, '+'))
        {
            last--;
        }

        return first > last ? default : new TextSpan(tokens[first].Start, tokens[last].End);
    }

    private static PassageModel Open(string resource)
    {
        using var stream = typeof(PassageJudge).Assembly.GetManifestResourceStream(resource)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return PassageModel.Load(file);
    }
}
