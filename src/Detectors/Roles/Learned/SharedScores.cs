using System.Runtime.InteropServices;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what is known of a person elsewhere into the scores of each mention: one person has one role nearly everywhere. The others count by their
/// <see cref="Certainty"/>.</summary>
internal sealed class SharedScores
{
    private const char Divider = '-';

    private readonly RoleSheet sheet;
    private readonly int[][] scores;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<long> sums = [];
    private readonly List<long> weights = [];

    /// <summary>Sums the scores of the mentions of every person of <paramref name="sheet"/>.</summary>
    public SharedScores(RoleSheet sheet, int[][] scores)
    {
        this.sheet = sheet;
        this.scores = scores;
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < scores.Length; index++)
        {
            var entity = sheet.Mentions[index].Entity.AsSpan();
            var weight = Certainty.Of(scores[index]);
            foreach (var part in entity.Split(Divider))
            {
                if (!known.TryGetValue(entity[part], out var person))
                {
                    known[entity[part]] = person = weights.Count;
                    weights.Add(0);
                    CollectionsMarshal.SetCount(sums, sums.Count + RoleClasses.Count);
                    SumOf(person).Clear();
                }

                weights[person] += weight;
                Add(SumOf(person), scores[index], weight);
            }
        }
    }

    /// <summary>Writes the scores of the mention with this index, and the weighed mean of the others of its person or persons, into <paramref name="sum"/>.</summary>
    public void Of(int index, Span<int> sum)
    {
        var own = scores[index];
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var entity = sheet.Mentions[index].Entity.AsSpan();
        var weight = Certainty.Of(own);
        var others = 0L;
        Span<long> all = stackalloc long[RoleClasses.Count];
        all.Clear();
        foreach (var part in entity.Split(Divider))
        {
            var person = known[entity[part]];
            others += weights[person] - weight;
            for (var column = 0; column < all.Length; column++)
            {
                all[column] += SumOf(person)[column] - ((long)weight * own[column]);
            }
        }

        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] = own[column] + (others > 0 ? (int)(all[column] / others) : 0);
        }
    }

    private Span<long> SumOf(int person) => CollectionsMarshal.AsSpan(sums).Slice(person * RoleClasses.Count, RoleClasses.Count);

    private static void Add(Span<long> sum, ReadOnlySpan<int> scores, int weight)
    {
        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] += (long)weight * scores[column];
        }
    }
}
