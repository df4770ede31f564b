namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what the weights say of the companions of a mention into its scores: names of one phrase ("členové Jan Novák a Eva Malá") and of one column
/// of a list are nearly always named in one role.</summary>
/// <remarks>Integers only: a mention keeps five parts of seven, the mean of the others has two.</remarks>
internal static class CompanionScores
{
    private const int OwnParts = 5;
    private const int OtherParts = 2;
    private const int Alone = -1;

    /// <summary>The scores of all mentions of <paramref name="sheet"/> with those of their companions counted in; those of a mention that has none are the
    /// given ones.</summary>
    public static int[][] Of(RoleSheet sheet, int[][] scores)
    {
        var groups = new int[scores.Length];
        AddPhrases(sheet, groups);
        var inPhrases = Shared(scores, groups);
        AddColumns(sheet, groups);
        return Shared(inPhrases, groups);
    }

    private static void AddPhrases(RoleSheet sheet, int[] groups)
    {
        var phrases = new Phrases(sheet.Text, sheet.Mentions);
        for (var index = 0; index < groups.Length; index++)
        {
            groups[index] = phrases.HeadOf(index) == phrases.TailOf(index) ? Alone : phrases.HeadOf(index);
        }
    }

    // Of one column are the names that are the same one of their rows of one list.
    private static void AddColumns(RoleSheet sheet, int[] groups)
    {
        Dictionary<(int List, int Place), int>? columns = null;
        var (row, place) = (-1, 0);
        for (var index = 0; index < groups.Length; index++)
        {
            groups[index] = Alone;
            if (sheet.Lists.PlaceOf(index) is not { } at)
            {
                continue;
            }

            (row, place) = (at.Line.First, at.Line.First == row ? place + 1 : 0);
            columns ??= [];
            columns.TryAdd((at.EndHead, place), index);
            groups[index] = columns[(at.EndHead, place)];
        }
    }

    private static int[][] Shared(int[][] scores, int[] groups)
    {
        var sums = new int[scores.Length * RoleClasses.Count];
        var counts = new int[scores.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            if (groups[index] != Alone)
            {
                counts[groups[index]]++;
                Add(SumOf(sums, groups[index]), scores[index]);
            }
        }

        var shared = new int[scores.Length][];
        for (var index = 0; index < scores.Length; index++)
        {
            var isAlone = groups[index] == Alone || counts[groups[index]] == 1;
            shared[index] = isAlone ? scores[index] : Blend(scores[index], SumOf(sums, groups[index]), counts[groups[index]] - 1);
        }

        return shared;
    }

    private static Span<int> SumOf(int[] sums, int group) => sums.AsSpan(group * RoleClasses.Count, RoleClasses.Count);

    private static void Add(Span<int> sum, int[] scores)
    {
        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] += scores[column];
        }
    }

    private static int[] Blend(int[] own, ReadOnlySpan<int> sum, int others)
    {
        var blended = new int[own.Length];
        for (var column = 0; column < own.Length; column++)
        {
            blended[column] = ((OwnParts * own[column]) + (OtherParts * ((sum[column] - own[column]) / others))) / (OwnParts + OtherParts);
        }

        return blended;
    }
}
