namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what is known of a person elsewhere into the scores of each mention: one person has one role nearly everywhere.</summary>
internal sealed class SharedScores
{
    private readonly RoleSheet sheet;
    private readonly int[][] scores;
    private readonly Dictionary<string, (int[] Sum, int Count)> persons = new(StringComparer.Ordinal);

    /// <summary>Sums the scores of the mentions of every person of <paramref name="sheet"/>.</summary>
    public SharedScores(RoleSheet sheet, int[][] scores)
    {
        this.sheet = sheet;
        this.scores = scores;
        for (var index = 0; index < scores.Length; index++)
        {
            foreach (var person in sheet.Mentions[index].Entity.Split('-'))
            {
                var (sum, count) = persons.GetValueOrDefault(person, (new int[RoleClasses.Count], 0));
                Add(sum, scores[index]);
                persons[person] = (sum, count + 1);
            }
        }
    }

    /// <summary>The scores of the mention with this index, and the mean of the others of its person or persons.</summary>
    public int[] Of(int index)
    {
        var own = scores[index];
        var sum = new int[RoleClasses.Count];
        var others = 0;
        foreach (var person in sheet.Mentions[index].Entity.Split('-'))
        {
            var (all, count) = persons[person];
            Add(sum, all);
            others += count - 1;
            for (var column = 0; column < sum.Length; column++)
            {
                sum[column] -= own[column];
            }
        }

        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] = own[column] + (others > 0 ? sum[column] / others : 0);
        }

        return sum;
    }

    private static void Add(int[] sum, int[] scores)
    {
        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] += scores[column];
        }
    }
}
