using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Gives a name that the rules see in part the borders that the tagger sees ("Karel" of "Karel Tulegenov").</summary>
internal static class NameBorders
{
    private const int SureMargin = 150;

    // "Novák Jan, Luční" before a house number, "starosta Novák" before a line that begins with another name: a comma that leads to no title or a
    // line end behind a whole name ends it.
    private static bool GoesOn(string view, int start, int end)
    {
        if (end <= start)
        {
            return false;
        }

        var more = view.AsSpan(start, end - start);
        var comma = more.IndexOf(',');
        return (comma >= 0 && !more[comma..].Contains('.') && !more.Contains("CSc", StringComparison.Ordinal) && !more.Contains("MBA", StringComparison.Ordinal))
            || (more.Contains('\n') && more.Trim().Contains(' '));
    }

    // "Nováková Jana, Mgr." at the end of a line, "Rodné" in the next.
    private static bool IsWhole(string view, TextSpan name, int end) => end > name.End
        && view.AsSpan(name.Start, name.Length).Contains(' ') && view.AsSpan(name.End, end - name.End).Contains('\n');

    // "Ing. Žalud dá J.": a word in small letters is no part of a name unless it joins two.
    private static bool AddsNames(TokenizedText text, in TagMention mention, TextSpan known)
    {
        for (var index = mention.First; index <= mention.Last && !text.IsLowerCase; index++)
        {
            var token = text.Tokens[index];
            var isAdded = token.Start < known.Start || token.End > known.End;
            if (isAdded && token.Start < known.Start && ParagraphNumber.IsRoman(text, index))
            {
                return false;
            }

            if (isAdded && token is { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > 1 } && (token.Roles & (WordRoles.Particle | WordRoles.TitleBefore)) == WordRoles.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Widens each candidate that lies alone in one sure mention of one name.</summary>
    public static void Widen(TokenizedText text, List<Candidate> candidates, IReadOnlyList<TagMention> mentions)
    {
        candidates.Sort((left, right) => left.Span.CompareTo(right.Span));
        var first = 0;
        foreach (var mention in mentions.Where(mention => mention.Margin >= SureMargin))
        {
            while (first < candidates.Count && candidates[first].Span.End <= mention.Span.Start)
            {
                first++;
            }

            var isAlone = first < candidates.Count
                && (first + 1 == candidates.Count || candidates[first + 1].Span.Start >= mention.Span.End);
            if (isAlone && AddsNames(text, mention, candidates[first].Span) && !candidates[first].IsDecoy && mention.Span.Contains(candidates[first].Span)
                && !IsWhole(text.View, candidates[first].Span, mention.Span.End) && !GoesOn(text.View, candidates[first].Span.End, mention.Span.End) && !GoesOn(text.View, mention.Span.Start, candidates[first].Span.Start))
            {
                candidates[first] = candidates[first] with { Span = mention.Span };
            }
        }
    }
}
