using System.Runtime.InteropServices;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what is known of a person elsewhere into the scores of each mention: one person has one role nearly everywhere.</summary>
internal sealed class SharedScores
{
    private const char Divider = '-';

    private readonly RoleSheet sheet;
    private readonly int[][] scores;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> sums = [];
    private readonly List<int> counts = [];

    /// <summary>Sums the scores of the mentions of every person of <paramref name="sheet"/>.</summary>
    public SharedScores(RoleSheet sheet, int[][] scores)
    {
        this.sheet = sheet;
        this.scores = scores;
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = 0; index < scores.Length; index++)
        {
            var entity = sheet.Mentions[index].Entity.AsSpan();
            foreach (var part in entity.Split(Divider))
            {
                if (!known.TryGetValue(entity[part], out var person))
                {
                    known[entity[part]] = person = counts.Count;
                    counts.Add(0);
                    CollectionsMarshal.SetCount(sums, sums.Count + RoleClasses.Count);
                    SumOf(person).Clear();
                }

                counts[person]++;
                Add(SumOf(person), scores[index]);
            }
        }
    }

    /// <summary>Writes the scores of the mention with this index, and the mean of the others of its person or persons, into <paramref name="sum"/>.</summary>
    public void Of(int index, Span<int> sum)
    {
        var own = scores[index];
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var entity = sheet.Mentions[index].Entity.AsSpan();
        var others = 0;
        sum.Clear();
        foreach (var part in entity.Split(Divider))
        {
            var person = known[entity[part]];
            others += counts[person] - 1;
            Add(sum, SumOf(person));
            for (var column = 0; column < sum.Length; column++)
            {
                sum[column] -= own[column];
            }
        }

        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] = own[column] + (others > 0 ? sum[column] / others : 0);
        }
    }

    private Span<int> SumOf(int person) => CollectionsMarshal.AsSpan(sums).Slice(person * RoleClasses.Count, RoleClasses.Count);

    private static void Add(Span<int> sum, ReadOnlySpan<int> scores)
    {
        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] += scores[column];
        }
    }
}
