namespace Clona.Detectors.Roles.Learned;

/// <summary>Counts what the weights say of the companions of a mention into its scores: names of one phrase ("členové Jan Novák a Eva Malá") and of one column
/// of a list are nearly always named in one role.</summary>
/// <remarks>Integers only: a mention keeps five parts of seven, the mean of the others has two.</remarks>
internal static class CompanionScores
{
    private const int OwnParts = 5;
    private const int OtherParts = 2;

    /// <summary>The scores of all mentions of <paramref name="sheet"/> with those of their companions counted in.</summary>
    public static int[][] Of(RoleSheet sheet, int[][] scores)
    {
        var phrases = new Phrases(sheet.Text, sheet.Mentions);
        var inPhrases = Shared(scores, index => (phrases.HeadOf(index), 0));
        var columns = Columns(sheet);
        return Shared(inPhrases, index => columns[index]);
    }

    // The list and which name of its row it is; for a name in no list, a column of its own.
    private static (int List, int Place)[] Columns(RoleSheet sheet)
    {
        var columns = new (int List, int Place)[sheet.Mentions.Count];
        var (row, place) = (-1, 0);
        for (var index = 0; index < columns.Length; index++)
        {
            if (sheet.Lists.PlaceOf(index) is not { } at)
            {
                columns[index] = (-1, index);
                continue;
            }

            (row, place) = (at.Line.First, at.Line.First == row ? place + 1 : 0);
            columns[index] = (at.EndHead, place);
        }

        return columns;
    }

    private static int[][] Shared(int[][] scores, Func<int, (int, int)> groupOf)
    {
        var groups = new Dictionary<(int, int), (int[] Sum, int Count)>();
        for (var index = 0; index < scores.Length; index++)
        {
            var (sum, count) = groups.GetValueOrDefault(groupOf(index), (new int[RoleClasses.Count], 0));
            for (var column = 0; column < sum.Length; column++)
            {
                sum[column] += scores[index][column];
            }

            groups[groupOf(index)] = (sum, count + 1);
        }

        return [.. scores.Select((own, index) => Blend(own, groups[groupOf(index)]))];
    }

    private static int[] Blend(int[] own, (int[] Sum, int Count) group)
    {
        if (group.Count == 1)
        {
            return own;
        }

        var blended = new int[own.Length];
        for (var column = 0; column < own.Length; column++)
        {
            var others = (group.Sum[column] - own[column]) / (group.Count - 1);
            blended[column] = ((OwnParts * own[column]) + (OtherParts * others)) / (OwnParts + OtherParts);
        }

        return blended;
    }
}
