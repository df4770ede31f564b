namespace Clona.Pdf.Layout;

/// <summary>
/// Brings rows together that were painted apart: the value of a form field to its label, a bold word into its line.
/// </summary>
/// <remarks>
/// Only rows that stand alone move, and values right of a label that ends with a colon: lines of a paragraph, a cell or
/// a column stay together.
/// </remarks>
internal sealed class RowMerger
{
    private const int MaximumCandidates = 64;
    private const double SameLeft = 0.5;
    private const int ColumnRows = 3;
    private const double WidestWordGap = 1.2;

    private readonly IReadOnlyList<TextRow> rows;
    private readonly int[] blockSizes;
    private readonly int[] byBaseline;
    private readonly double[] baselines;
    private readonly TextRow?[] result;
    private readonly Dictionary<(int Direction, long Left), int> columns = [];

    private RowMerger(IReadOnlyList<TextRow> rows)
    {
        this.rows = rows;
        blockSizes = RowStacking.BlockSizes(rows);
        byBaseline = [.. Enumerable.Range(0, rows.Count).OrderBy(index => rows[index].V)];
        baselines = Array.ConvertAll(byBaseline, index => rows[index].V);
        result = [.. rows];
        CountColumns();
    }

    /// <summary>The rows with those that belong together joined, at the place of the one that stays.</summary>
    public static List<TextRow> Merge(IReadOnlyList<TextRow> rows)
    {
        var merger = new RowMerger(rows);
        for (var start = 0; start < rows.Count; start += merger.blockSizes[start])
        {
            merger.MoveBlock(start);
        }

        return [.. merger.result.OfType<TextRow>()];
    }

    private void CountColumns()
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (blockSizes[index] > 1)
            {
                var key = LeftOf(rows[index]);
                columns[key] = columns.GetValueOrDefault(key) + 1;
            }
        }
    }

    private static (int Direction, long Left) LeftOf(TextRow row) => (row.Direction, (long)Math.Round(row.U / 4));

    // A column of values goes to its labels as a whole or not at all: an address beside one label has to stay together.
    private void MoveBlock(int start)
    {
        var block = Enumerable.Range(start, blockSizes[start]);
        if (blockSizes[start] > 1 && !block.All(HasLabel))
        {
            return;
        }

        foreach (var index in block)
        {
            TryMove(index);
        }
    }

    private bool HasLabel(int index) =>
        IsMovable(index) && CandidatesFor(index).Any(target => IsLabelOf(rows[target], rows[index]));

    private bool IsMovable(int index) =>
        rows[index].Segments.Count == 1 && !rows[index].IsBlank && result[index] is not null;

    private static bool IsLabelOf(TextRow row, TextRow other) =>
        row.EndsWithColon && !other.EndsWithColon && other.U >= row.EndU && row.Fits(other.Segments[0]);

    private void TryMove(int index)
    {
        var row = rows[index];
        if (!IsMovable(index))
        {
            return;
        }

        var best = -1;
        var nearest = double.MaxValue;
        foreach (var candidate in CandidatesFor(index))
        {
            var distance = Distance(rows[candidate], row);
            if (distance < nearest && rows[candidate].Fits(row.Segments[0]) && Attracts(candidate, index))
            {
                (best, nearest) = (candidate, distance);
            }
        }

        if (best >= 0)
        {
            rows[best].Add(row.Segments[0]);
            result[index] = null;
        }
    }

    private IEnumerable<int> CandidatesFor(int index)
    {
        var row = rows[index];
        var at = Array.BinarySearch(baselines, row.V - row.Size);
        at = at < 0 ? ~at : at;
        var last = Math.Min(baselines.Length, at + MaximumCandidates);
        for (; at < last && baselines[at] <= row.V + row.Size; at++)
        {
            var candidate = byBaseline[at];
            if (candidate != index && result[candidate] is not null && !rows[candidate].IsBlank)
            {
                yield return candidate;
            }
        }
    }

    private static double Distance(TextRow row, TextRow other) =>
        Math.Max(0, Math.Max(other.U - row.EndU, row.U - other.EndU));

    private bool Attracts(int target, int moving)
    {
        var (row, other) = (rows[target], rows[moving]);
        if (IsLabelOf(row, other))
        {
            return true;
        }

        // The later row moves to the earlier one, or a lone one into a paragraph that was painted after it.
        return blockSizes[moving] == 1
            && (target < moving || blockSizes[target] > 1)
            && !IsOtherColumn(row, other)
            && !WouldCutCell(target, other);
    }

    // What stands right of a cell must not come between the cell's lines.
    private bool WouldCutCell(int target, TextRow other)
    {
        var row = rows[target];
        return other.U - row.EndU > WidestWordGap * row.Size
            && target + 1 < rows.Count
            && RowStacking.IsNextLine(row, rows[target + 1])
            && rows[target + 1].U < row.EndU
            && rows[target + 1].EndU > row.Segments[^1].U;
    }

    private bool IsOtherColumn(TextRow row, TextRow other)
    {
        var right = other.U > row.EndU ? other : row;
        return Distance(row, other) > SameLeft * row.Size && columns.GetValueOrDefault(LeftOf(right)) >= ColumnRows;
    }
}
