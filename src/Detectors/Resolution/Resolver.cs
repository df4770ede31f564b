using Clona.Detectors.Findings;

namespace Clona.Detectors.Resolution;

/// <summary>Decides between overlapping candidates.</summary>
/// <remarks>
/// Validated beats labelled beats statistical; then the longer, then the surer, then the earlier wins, so the outcome
/// does not
/// depend on the order of detectors. A beaten candidate widens the winner to their union, because what either would
/// mask must
/// be masked. A decoy masks nothing: it only removes weaker candidates that it covers by more than half.
/// </remarks>
internal static class Resolver
{
    /// <summary>The candidates that remain, decoys excluded, ordered by start and free of overlaps.</summary>
    public static List<Candidate> Resolve(IEnumerable<Candidate> candidates)
    {
        var ordered = candidates.Where(candidate => !candidate.Span.IsEmpty).ToArray();
        Array.Sort(ordered, (left, right) => left.Span.CompareTo(right.Span));
        var result = new List<Candidate>(ordered.Length);
        for (var start = 0; start < ordered.Length;)
        {
            var end = ClusterEnd(ordered, start);
            Add(ordered.AsSpan(start, end - start), result);
            start = end;
        }

        return result;
    }

    private static void Add(Span<Candidate> cluster, List<Candidate> result)
    {
        if (cluster.Length > 1)
        {
            AddDisjoint(Winners(cluster), result);
        }
        else if (!cluster[0].IsDecoy)
        {
            result.Add(cluster[0]);
        }
    }

    // Overlaps only reach as far as an unbroken chain of them.
    private static int ClusterEnd(Candidate[] ordered, int start)
    {
        var reach = ordered[start].Span.End;
        var end = start + 1;
        while (end < ordered.Length && ordered[end].Span.Start < reach)
        {
            reach = Math.Max(reach, ordered[end++].Span.End);
        }

        return end;
    }

    private static List<Winner> Winners(Span<Candidate> cluster)
    {
        cluster.Sort(Rank);
        var winners = new List<Winner>(1);
        var beaten = new List<Candidate>();
        foreach (var candidate in cluster)
        {
            if (winners.Exists(winner => winner.Beats(candidate)))
            {
                beaten.Add(candidate);
            }
            else
            {
                winners.Add(new Winner(candidate));
            }
        }

        // A later winner may overlap what an earlier one has beaten, so the areas are widened when all winners are
        // known.
        foreach (var winner in winners)
        {
            beaten.ForEach(winner.Widen);
        }

        return winners;
    }

    // Widened areas may meet: each keeps its own span and gets what its neighbours leave.
    private static void AddDisjoint(List<Winner> winners, List<Candidate> result)
    {
        winners.RemoveAll(winner => winner.Candidate.IsDecoy);
        winners.Sort((left, right) => left.Candidate.Span.CompareTo(right.Candidate.Span));
        var end = 0;
        for (var i = 0; i < winners.Count; i++)
        {
            var limit = i + 1 < winners.Count ? winners[i + 1].Candidate.Span.Start : int.MaxValue;
            var span = new TextSpan(Math.Max(end, winners[i].Mask.Start), Math.Min(limit, winners[i].Mask.End));
            result.Add(span == winners[i].Candidate.Span ? winners[i].Candidate
                : winners[i].Candidate with { Span = span });
            end = span.End;
        }
    }

    private static int Rank(Candidate left, Candidate right)
    {
        var order = right.Strength.CompareTo(left.Strength);
        order = order != 0 ? order : right.Span.Length.CompareTo(left.Span.Length);
        order = order != 0 ? order : right.Confidence.CompareTo(left.Confidence);
        order = order != 0 ? order : left.Span.CompareTo(right.Span);
        order = order != 0 ? order : left.IsDecoy.CompareTo(right.IsDecoy);
        return order != 0 ? order : left.Type.CompareTo(right.Type);
    }
}
