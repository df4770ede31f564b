namespace Clona.Detectors.Roles.Learned;

/// <summary>Mentions that belong together: of one person or of one list.</summary>
internal sealed class JudgedGroup
{
    private readonly long[] sum = new long[RoleClasses.Count];
    private int count;
    private (int Index, int Margin) surest = (-1, -1);
    private (int Index, int Margin) second = (-1, -1);

    /// <summary>Index of the first mention.</summary>
    public int First { get; private set; } = -1;

    /// <summary>Counts a mention.</summary>
    public void Add(int index, ReadOnlySpan<int> scores)
    {
        First = First < 0 ? index : First;
        count++;
        var (most, next) = (int.MinValue, int.MinValue);
        for (var column = 0; column < scores.Length; column++)
        {
            sum[column] += scores[column];
            (most, next) = scores[column] > most ? (scores[column], most) : (most, Math.Max(next, scores[column]));
        }

        var own = (index, most - next);
        (surest, second) = own.Item2 > surest.Margin ? (own, surest) : own.Item2 > second.Margin ? (surest, own) : (surest, second);
    }

    /// <summary>Mean scores of all but the mention with these scores; false where there is no other.</summary>
    public bool MeanOfOthers(ReadOnlySpan<int> own, Span<int> mean)
    {
        for (var column = 0; count > 1 && column < mean.Length; column++)
        {
            mean[column] = (int)((sum[column] - own[column]) / (count - 1));
        }

        return count > 1;
    }

    /// <summary>Index of the mention whose role is surest, this one aside.</summary>
    public int SurestBut(int index) => surest.Index == index ? second.Index : surest.Index;
}
