namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what the weights say of the companions of a mention into its scores: names of one phrase ("členové Jan Novák a Eva Malá") and of one column
/// of a list are nearly always named in one role.</summary>
/// <remarks>Integers only. Of a phrase a mention keeps five parts of seven and the mean of the others has two; of a column of three
/// or more they have half, so that two rows of a form do not decide for each other. The others count by their <see cref="Certainty"/>.</remarks>
internal static class CompanionScores
{
    private const int Alone = -1;

    private const int FewestOfColumn = 3;

    private static readonly (int Own, int Others) InPhrase = (5, 2);
    private static readonly (int Own, int Others) InColumn = (1, 1);

    /// <summary>The scores of all mentions of <paramref name="sheet"/> with those of their companions counted in; those of a mention that has none are the
    /// given ones.</summary>
    public static int[][] Of(RoleSheet sheet, int[][] scores)
    {
        var groups = new int[scores.Length];
        AddPhrases(sheet, groups);
        var inPhrases = Shared(scores, groups, isColumn: false);
        AddColumns(sheet, groups);
        return Shared(inPhrases, groups, isColumn: true);
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

    private static int[][] Shared(int[][] scores, int[] groups, bool isColumn)
    {
        var sums = new long[scores.Length * RoleClasses.Count];
        var weights = new long[scores.Length];
        var counts = new int[scores.Length];
        for (var index = 0; index < scores.Length; index++)
        {
            if (groups[index] != Alone)
            {
                var weight = Certainty.Of(scores[index]);
                weights[groups[index]] += weight;
                counts[groups[index]]++;
                Add(SumOf(sums, groups[index]), scores[index], weight);
            }
        }

        var shared = new int[scores.Length][];
        for (var index = 0; index < scores.Length; index++)
        {
            var weight = Certainty.Of(scores[index]);
            var others = groups[index] == Alone ? 0 : weights[groups[index]] - weight;
            var parts = isColumn && others > 0 && counts[groups[index]] >= FewestOfColumn ? InColumn : InPhrase;
            shared[index] = others == 0 ? scores[index] : Blend(scores[index], SumOf(sums, groups[index]), weight, others, parts);
        }

        return shared;
    }

    private static Span<long> SumOf(long[] sums, int group) => sums.AsSpan(group * RoleClasses.Count, RoleClasses.Count);

    private static void Add(Span<long> sum, int[] scores, int weight)
    {
        for (var column = 0; column < sum.Length; column++)
        {
            sum[column] += (long)weight * scores[column];
        }
    }

    private static int[] Blend(int[] own, ReadOnlySpan<long> sum, int weight, long others, (int Own, int Others) parts)
    {
        var blended = new int[own.Length];
        for (var column = 0; column < own.Length; column++)
        {
            var mean = (int)((sum[column] - ((long)weight * own[column])) / others);
            blended[column] = ((parts.Own * own[column]) + (parts.Others * mean)) / (parts.Own + parts.Others);
        }

        return blended;
    }
}
