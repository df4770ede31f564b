using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Resolution;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Collects the places of one document that may be homes.</summary>
internal static class HomePlaces
{
    /// <summary>The addresses found, the seats that the rules told from them, and the towns near persons; by start, none overlapping another.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="lexicon">The places that are known.</param>
    /// <param name="persons">Persons, by start.</param>
    /// <param name="roles">The role of each of them.</param>
    /// <param name="found">Everything found, by start.</param>
    /// <param name="seats">The addresses that the rules take for those of firms and offices, in any order.</param>
    public static HomeSheet Read(
        DocumentStructure structure, NameLexicon lexicon, IReadOnlyList<Candidate> persons, IReadOnlyList<RoleAssignment> roles,
        IReadOnlyList<Candidate> found, IReadOnlyList<Candidate> seats)
    {
        var text = structure.Tokens;
        var places = new List<HomePlace>();
        foreach (var candidate in found)
        {
            if (candidate is { Type: FindingType.Address, IsOwn: false })
            {
                Add(places, text, HomeKind.Found, candidate);
            }
        }

        foreach (var seat in seats)
        {
            Add(places, text, HomeKind.Seat, seat);
        }

        new BareTowns(text, lexicon).Find(persons, roles, places);
        places.Sort(ByRank);
        return new HomeSheet(structure, persons, roles, found, WithoutOverlaps(places, found));
    }

    // What begins and ends within one token has none of its own to be judged by.
    private static void Add(List<HomePlace> places, TokenizedText text, HomeKind kind, Candidate candidate)
    {
        var (first, end) = (text.IndexAt(candidate.Span.Start), text.IndexAt(candidate.Span.End));
        if (first < end)
        {
            places.Add(new HomePlace(kind, candidate.Span, first, end, candidate.Evidence));
        }
    }

    private static int ByRank(HomePlace left, HomePlace right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : right.Span.End.CompareTo(left.Span.End);
    }

    // What is found comes before what the rules dropped, and both before a mere town.
    private static List<HomePlace> WithoutOverlaps(List<HomePlace> places, IReadOnlyList<Candidate> found)
    {
        var kept = new List<HomePlace>(places.Count);
        foreach (var place in places)
        {
            var isCovered = kept.Count > 0 && kept[^1].Span.End > place.Span.Start;
            if (isCovered && kept[^1].Kind > place.Kind)
            {
                kept.RemoveAt(kept.Count - 1);
                isCovered = kept.Count > 0 && kept[^1].Span.End > place.Span.Start;
            }

            if (!isCovered && (place.Kind == HomeKind.Found || IsFree(place.Span, found)))
            {
                kept.Add(place);
            }
        }

        return kept;
    }

    private static bool IsFree(TextSpan span, IReadOnlyList<Candidate> found)
    {
        var next = CandidateOrder.FirstFrom(found, span.Start);
        return (next == found.Count || found[next].Span.Start >= span.End) && (next == 0 || found[next - 1].Span.End <= span.Start);
    }
}
