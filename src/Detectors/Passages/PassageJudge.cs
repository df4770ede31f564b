using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Passages;

/// <summary>Joins the passages that the rules find with those that the learned weights see; without weights those of the rules stay as they are.</summary>
/// <remarks>
/// What is let through cannot be called back: a passage of the rules is dropped only where the weights see nothing by a wide margin, and one that both see
/// reaches as far as either says.
/// </remarks>
internal sealed class PassageJudge(PassageModel? weights)
{
    // Opened at the first document, so that new weights can be learned where the old ones no longer fit the features.
    private static readonly Lazy<PassageJudge> Shipped = new(() => new PassageJudge(Open("passage-model.bin")));

    // In tokens.
    private const int NameReach = 4;

    private static readonly Evidence[] Learned = [IdentifierEvidence.SpecialLearned];
    private static readonly Evidence[] Doubtful = [IdentifierEvidence.SpecialDoubtful];

    /// <summary>The judge with the weights that lie in the assembly.</summary>
    public static PassageJudge Default => Shipped.Value;

    /// <summary>The passages of a text.</summary>
    /// <param name="source">The text with everything else found in it.</param>
    public List<Candidate> Judge(PassageSource source) =>
        weights is null ? [.. source.Rules] : Judge(new PassageScorer(weights, source), source, PassageMargins.Default);

    /// <summary>The passages of a text by what a scorer says of it, ordered by start.</summary>
    /// <param name="scorer">Scores of the sentences.</param>
    /// <param name="source">The text with everything else found in it.</param>
    /// <param name="margins">How clear the weights have to be.</param>
    public static List<Candidate> Judge(PassageScorer scorer, PassageSource source, in PassageMargins margins)
    {
        var ordered = source.Rules;
        var joined = new List<Candidate>(ordered.Count);
        var own = new List<Candidate>();
        var seen = new List<FoundPassage>();
        var search = new PassageSearch();
        var (next, drop) = (0, margins.Drop);
        while (scorer.MoveNext())
        {
            next = TakeUp(source, scorer.Unit, ordered, next, joined, own);
            own.RemoveAll(passage => IsGeneral(scorer, source, passage, drop));
            seen.Clear();
            search.Find(scorer.Scores, scorer.Unit, margins, seen);
            foreach (var passage in seen)
            {
                Add(source, own, passage, margins);
            }

            joined.AddRange(own);
        }

        joined.AddRange(ordered.Skip(next));
        return joined;
    }

    // Moves the passages of the rules before a sentence to the joined ones, and takes up its own and the one that reaches into it.
    private static int TakeUp(PassageSource source, PassageUnit unit, IReadOnlyList<Candidate> ordered, int next, List<Candidate> joined, List<Candidate> own)
    {
        var (start, end) = (source.Text.Tokens[unit.First].Start, source.Text.Tokens[unit.End - 1].End);
        own.Clear();
        for (; next < ordered.Count && ordered[next].Span.Start < start; next++)
        {
            joined.Add(ordered[next]);
        }

        if (joined.Count > 0 && joined[^1].Span.End > start)
        {
            own.Add(joined[^1]);
            joined.RemoveAt(joined.Count - 1);
        }

        for (; next < ordered.Count && ordered[next].Span.Start < end; next++)
        {
            own.Add(ordered[next]);
        }

        return next;
    }

    // A general statement: the weights see nothing in what the rules see. What reaches over the sentence is not judged, nor what is bound to somebody.
    private static bool IsGeneral(PassageScorer scorer, PassageSource source, Candidate passage, int leastSupport)
    {
        var (text, unit) = (source.Text, scorer.Unit);
        var (first, end) = (text.IndexAt(passage.Span.Start), text.IndexAt(passage.Span.End));
        return passage.Type == FindingType.Special && unit.First <= first && first < end && end <= unit.End
            && PassageSearch.SupportOf(scorer.Scores, first - unit.First, end - unit.First) < leastSupport && !IsBound(source, unit, first, end, passage.Span);
    }

    // "Odsouzený Jan Novák", "Výpis z rejstříku trestů: 2 záznamy", "vidím špatně": beside a name, in a field, told of oneself.
    private static bool IsBound(PassageSource source, PassageUnit unit, int first, int end, TextSpan span)
    {
        var text = source.Text;
        var from = text.Tokens[Math.Max(unit.First, first - NameReach)].Start;
        var to = text.Tokens[Math.Min(unit.End, end + NameReach) - 1].End;
        for (var index = Math.Max(0, CandidateOrder.FirstFrom(source.Found, from) - 1); index < source.Found.Count && source.Found[index].Span.Start < to; index++)
        {
            if (source.Found[index].Type == FindingType.Person && source.Found[index].Span.End > from)
            {
                return true;
            }
        }

        return text.IsMark(first - 1, ':') || OwnWords.In(text.View.AsSpan(span.Start, span.Length));
    }

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

    private static void Add(PassageSource source, List<Candidate> own, in FoundPassage passage, in PassageMargins margins)
    {
        var span = SpanOf(source, passage);
        if (span.IsEmpty)
        {
            return;
        }

        var index = own.FindIndex(candidate => candidate.Span.Overlaps(span));
        if (index >= 0)
        {
            Widen(own, index, span, passage.Gain >= margins.Join);
        }
        else if (passage.Gain >= (IsDenied(source, span) ? margins.Denied : margins.Ask))
        {
            own.Insert(CandidateOrder.FirstFrom(own, span.Start), new Candidate(FindingType.Special, span, EvidenceStrength.Statistical, passage.Gain >= margins.Take ? Learned : Doubtful));
        }
    }

    private static void Widen(List<Candidate> own, int index, TextSpan span, bool isClear)
    {
        var end = index + 1;
        while (end < own.Count && own[end].Span.Overlaps(span))
        {
            end++;
        }

        // Words of security are another kind of finding, and keep their place.
        if (isClear && own[index..end].TrueForAll(candidate => candidate.Type == FindingType.Special))
        {
            own[index] = own[index] with { Span = own[index].Span.Union(span).Union(own[end - 1].Span) };
            own.RemoveRange(index + 1, end - index - 1);
        }
    }

    // Marks at the edges are no part of what is told.
    private static TextSpan SpanOf(PassageSource source, in FoundPassage passage)
    {
        var tokens = source.Text.Tokens;
        var (first, last) = (passage.First, passage.End - 1);
        while (first <= last && tokens[first].Kind == Structure.TokenKind.Mark)
        {
            first++;
        }

        while (last > first && tokens[last].Kind == Structure.TokenKind.Mark && !source.Text.IsMark(last, '+'))
        {
            last--;
        }

        return first > last ? default : new TextSpan(tokens[first].Start, tokens[last].End);
    }

    private static PassageModel? Open(string resource)
    {
        using var stream = typeof(PassageJudge).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return PassageModel.Load(file);
    }
}
