using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds parcels that no label stands beside, in texts that speak of parcels: behind a word of owning or using, or
/// at the beginning of rows that name a person.</summary>
/// <remarks>Only divided numbers, and the numbers that a list of them goes on with; house numbers stand behind the name of a
/// street and shares have small parts.</remarks>
internal static class ParcelsByShape
{
    private const int LongestFirst = 5;
    private const int LongestSecond = 3;
    private const int FewestRows = 2;
    private const int LeastParcel = 3;
    private const int LongestGap = 4;
    private static readonly System.Buffers.SearchValues<char> Dividers = System.Buffers.SearchValues.Create(" ,;(/|–\t");
    private static readonly Evidence[] Reasons = [IdentifierEvidence.RowSameShape];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Owning = new HashSet<string>(StringComparer.Ordinal)
    {
        "má", "mají", "vlastní", "vlastnil", "vlastnila", "vlastníkem", "vlastnicí", "užívá", "užívají", "prodává", "prodal", "prodala", "kupuje",
        "koupil", "koupila", "pronajímá", "pachtuje", "propachtuje", "nabývá", "převádí", "směňuje", "daruje", "pozemek", "pozemku", "pozemky",
        "pozemkem", "pozemků", "pozemcích", "parcelu", "parcely", "parcela", "parcel", "parcele", "zahradu", "zahrada", "louku", "louka", "pole",
        "les", "díl", "pacht", "nájem", "farmy", "kn",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        if (!text.Labels.Has(LabelKind.Parcel) && !text.Labels.Has(LabelKind.OwnershipList))
        {
            return found;
        }

        var view = text.View.AsSpan();
        var rows = new List<Candidate>();
        for (var at = NumberEdges.NextDigit(view, 0); at >= 0; at = NumberEdges.NextDigit(view, at))
        {
            var start = at;
            at = TextChars.DigitsEnd(view, start);
            var end = DividedEnd(view, start);
            if (end == 0 || !IsFree(resolved, start, end) || NumberEdges.IsAmount(view, end) || text.Labels.AnnouncesDecoy(start))
            {
                continue;
            }

            at = end;
            if (BeginsRow(view, resolved, start, end))
            {
                rows.Add(ToCandidate(start, end));
            }
            else if (IsInBrackets(view, resolved, start, end) || FollowsOwning(view, start) || (PrecedesList(view, end) && !text.Labels.Announces(LabelKind.Parcel, start)))
            {
                found.Add(ToCandidate(start, end));
                at = ReadList(view, resolved, end, found);
            }
        }

        if (rows.Count >= FewestRows)
        {
            found.AddRange(rows);
        }

        return found;
    }

    private static Candidate ToCandidate(int start, int end) =>
        new(FindingType.Parcel, new TextSpan(start, end), EvidenceStrength.Statistical, Reasons);

    // "120/4", no share, no year and no part of a longer number.
    private static int DividedEnd(ReadOnlySpan<char> view, int start)
    {
        var slash = TextChars.DigitsEnd(view, start);
        var end = TextChars.At(view, slash) == '/' ? TextChars.DigitsEnd(view, slash + 1) : slash;
        var isShape = slash - start is >= 2 and <= LongestFirst && end - slash - 1 is >= 1 and <= LongestSecond;
        return isShape && NumberEdges.IsFreeStart(view, start) && NumberEdges.IsFreeEnd(view, end)
            && !view[TextChars.SkipWhite(view, end, lineBreaks: 0)..].StartsWith("Sb") ? end : 0;
    }

    private static int ReadList(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int end, List<Candidate> found)
    {
        for (var next = ValueList.Next(view, end); next > 0; next = ValueList.Next(view, end))
        {
            var last = TextChars.DigitsEnd(view, next);
            var divided = DividedEnd(view, next);
            last = divided > 0 ? divided : last;
            var isNumber = last - next is >= 1 and <= LongestFirst + LongestSecond + 1 && NumberEdges.IsFreeEnd(view, last)
                && !NumberEdges.IsAmount(view, last) && IsFree(resolved, next, last);
            if (!isNumber)
            {
                return end;
            }

            found.Add(ToCandidate(next, last));
            end = last;
        }

        return end;
    }

    // "Jana Holá (112/5)"
    private static bool IsInBrackets(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int start, int end)
    {
        var person = CandidateOrder.FirstFrom(resolved, start) - 1;
        return TextChars.At(view, start - 1) == '(' && TextChars.At(view, end) == ')' && person >= 0 && resolved[person].Type == FindingType.Person
            && resolved[person].Span.End is var behind && behind < start && view[behind..(start - 1)].IsWhiteSpace();
    }

    private static bool BeginsRow(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int start, int end)
    {
        var first = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var next = CandidateOrder.FirstFrom(resolved, end);
        return (first == 0 || view[first - 1] == '\n') && next < resolved.Count && resolved[next].Type == FindingType.Person
            && view[end..resolved[next].Span.Start].Trim(" \t|;,–-").IsEmpty;
    }

    // "12/3 (LV 44)", "12/3, LV č. 44": the list of ownership that the parcel stands on.
    private static bool PrecedesList(ReadOnlySpan<char> view, int end)
    {
        var gap = view[end..].IndexOfAnyExcept(Dividers);
        return gap is > 0 and <= LongestGap && view[(end + gap)..].StartsWith("LV ");
    }

    // "má 12/3" may be a score; parcels of a village mostly have three digits or more.
    private static bool FollowsOwning(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var word = end;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        var isCount = view[word..end] is "má" or "mají" && TextChars.DigitsEnd(view, start) - start < LeastParcel;
        Span<char> lower = stackalloc char[16];
        return !isCount && end > word && end < start && end - word <= lower.Length && view[word..end].ToLowerInvariant(lower) > 0 && Owning.Contains(lower[..(end - word)]);
    }

    private static bool IsFree(IReadOnlyList<Candidate> resolved, int start, int end)
    {
        var i = CandidateOrder.FirstFrom(resolved, start);
        return (i == 0 || resolved[i - 1].Span.End <= start) && (i >= resolved.Count || resolved[i].Span.Start >= end);
    }
}
