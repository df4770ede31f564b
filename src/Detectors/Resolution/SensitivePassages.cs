using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds words of special categories bound to a person, and words of security.</summary>
/// <remarks>
/// GDPR articles 9 and 10: a keyword alone is a definition, a heading or a name of an agency; only in one sentence
/// with an
/// identifiable person it is a datum. Words inside another finding are left to it.
/// </remarks>
internal static class SensitivePassages
{
    private static readonly System.Buffers.SearchValues<char> JointEnds =
        System.Buffers.SearchValues.Create(" .,;:()\n");
    private const int LongestSentence = 600;
    private const int LongestJoint = 5;
    private const int PersonReach = 200;
    private static readonly Evidence[] Special = [IdentifierEvidence.SpecialTerm, IdentifierEvidence.SpecialPerson];
    private static readonly Evidence[] Security = [IdentifierEvidence.SecurityTerm];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        foreach (var hit in LabelTable.Sensitive.Scan(text.View, new LabelHits()))
        {
            var span = new TextSpan(hit.Start, hit.End);
            var isSecurity = hit.Kind == LabelKind.Security;
            if (found.Count > 0 && !isSecurity && found[^1].Type == FindingType.Special
                && Continues(text.View, found[^1].Span.End, span.Start))
            {
                found[^1] = found[^1] with { Span = new TextSpan(found[^1].Span.Start, span.End) };
                continue;
            }

            if (IsFree(resolved, span) && (isSecurity || HasPerson(text.View, resolved, span)))
            {
                var type = isSecurity ? FindingType.Security : FindingType.Special;
                found.Add(new Candidate(type, span, EvidenceStrength.Statistical, isSecurity ? Security : Special));
            }
        }

        return found;
    }

    private static bool HasPerson(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, TextSpan span)
    {
        var start = ParagraphStart(view, SentenceStart(view, span.Start));
        var end = SentenceEnd(view, span.End);
        for (var i = CandidateOrder.FirstFrom(resolved, start); i < resolved.Count && resolved[i].Span.Start < end; i++)
        {
            if (resolved[i].Type == FindingType.Person)
            {
                return true;
            }
        }

        return false;
    }

    // "diagnostikovanou dyslexii a ADHD": nothing or one short word between.
    private static bool Continues(ReadOnlySpan<char> view, int from, int to)
    {
        var gap = view[Math.Min(from, to)..to].Trim();
        return to - from <= LongestJoint && (gap.IsEmpty || !gap.ContainsAny(JointEnds));
    }

    // The person may be named in the sentence before.
    private static int ParagraphStart(ReadOnlySpan<char> view, int sentence)
    {
        var limit = Math.Max(0, sentence - PersonReach);
        var blankLine = view[limit..sentence].LastIndexOf("\n\n", StringComparison.Ordinal);
        return blankLine < 0 ? limit : limit + blankLine;
    }

    private static bool IsFree(IReadOnlyList<Candidate> resolved, TextSpan span)
    {
        var i = CandidateOrder.FirstFrom(resolved, span.Start);
        var isBefore = i > 0 && resolved[i - 1].Span.Overlaps(span);
        return !isBefore && (i >= resolved.Count || !resolved[i].Span.Overlaps(span));
    }

    // A full stop ends a sentence where a word of three letters or a bracket stands before it and a capital behind.
    private static int SentenceStart(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Max(0, at - LongestSentence);
        for (; at > limit; at--)
        {
            if (EndsSentence(view, at - 1))
            {
                break;
            }
        }

        return at;
    }

    private static int SentenceEnd(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Min(view.Length, at + LongestSentence);
        while (at < limit && !EndsSentence(view, at))
        {
            at++;
        }

        return at;
    }

    private static bool EndsSentence(ReadOnlySpan<char> view, int at)
    {
        if (view[at] == '\n')
        {
            return TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 0)) is '\n' or '\0';
        }

        var isLongWord = char.IsLetter(TextChars.At(view, at - 1)) && char.IsLetter(TextChars.At(view, at - 2))
            && char.IsLetter(TextChars.At(view, at - 3));
        return view[at] is '.' or '!' or '?' && isLongWord
            && char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 1)));
    }
}
