namespace Clona.Pdf.Layout;

/// <summary>Takes columns of running text apart that were painted line by line across the page.</summary>
/// <remarks>A table looks similar, but its cells do not fill their columns.</remarks>
internal sealed class ColumnSplitter
{
    private const int FewestRows = 6;
    private const double NarrowestGutter = 0.8;
    private const double FewestFilled = 0.8;

    private readonly List<TextRow> run = [];
    private readonly List<TextRow> output = [];
    private double gutterStart = double.MinValue;
    private double gutterEnd = double.MaxValue;

    /// <summary>The rows with those across columns split, left column first.</summary>
    public static IReadOnlyList<TextRow> Split(IReadOnlyList<TextRow> rows)
    {
        var splitter = new ColumnSplitter();
        foreach (var row in rows)
        {
            splitter.Add(row);
        }

        splitter.EndRun();
        return splitter.output;
    }

    private void Add(TextRow row)
    {
        var (start, end) = WidestGap(row);
        var isContinuation = run.Count == 0 || RowStacking.Step(run[^1], row) is > 0 and < 3;
        if (!isContinuation || !Narrow(row, start, end))
        {
            EndRun();
            Narrow(row, start, end);
        }

        if (run.Count == 0 && row.Segments.Count == 1)
        {
            output.Add(row);
            (gutterStart, gutterEnd) = (double.MinValue, double.MaxValue);
            return;
        }

        run.Add(row);
    }

    private static (double Start, double End) WidestGap(TextRow row)
    {
        var (start, end) = (row.EndU, row.EndU);
        for (var i = 1; i < row.Segments.Count; i++)
        {
            var gap = row.Segments[i].U - row.Segments[i - 1].EndU;
            if (gap > end - start)
            {
                (start, end) = (row.Segments[i - 1].EndU, row.Segments[i].U);
            }
        }

        return (start, end);
    }

    private bool Narrow(TextRow row, double start, double end)
    {
        if (row.Segments.Count == 1)
        {
            // A line of one column only, beside the end of the other, narrows the gutter from its side.
            return row.EndU <= gutterEnd - (NarrowestGutter * row.Size) && row.EndU <= gutterStart + row.Size
                || row.U >= gutterEnd - row.Size;
        }

        var (newStart, newEnd) = (Math.Max(gutterStart, start), Math.Min(gutterEnd, end));
        if (newEnd - newStart < NarrowestGutter * row.Size)
        {
            return false;
        }

        (gutterStart, gutterEnd) = (newStart, newEnd);
        return true;
    }

    private void EndRun()
    {
        if (AreColumns())
        {
            output.AddRange(Side(segment => segment.EndU <= gutterStart + 0.01));
            output.AddRange(Side(segment => segment.U >= gutterEnd - 0.01));
        }
        else
        {
            output.AddRange(run);
        }

        run.Clear();
        (gutterStart, gutterEnd) = (double.MinValue, double.MaxValue);
    }

    private bool AreColumns()
    {
        var across = run.Where(row => row.Segments.Count > 1).ToList();
        if (across.Count < FewestRows)
        {
            return false;
        }

        var left = across.Average(row => gutterStart - row.U);
        var right = across.Average(row => row.EndU - gutterEnd);
        var filledLeft = across.Average(row => LastBeforeGutter(row).EndU - row.U);
        var widestRight = across.Max(row => row.EndU - gutterEnd);
        return filledLeft >= FewestFilled * left && right >= FewestFilled * widestRight && left > 8 * run[0].Size;
    }

    private TextSegment LastBeforeGutter(TextRow row) =>
        row.Segments.Last(segment => segment.EndU <= gutterStart + 0.01);

    private IEnumerable<TextRow> Side(Predicate<TextSegment> isHere)
    {
        foreach (var row in run)
        {
            var segments = row.Segments.Where(segment => isHere(segment)).ToList();
            if (segments.Count == 0)
            {
                continue;
            }

            var part = new TextRow(segments[0]);
            segments.Skip(1).ToList().ForEach(part.Add);
            yield return part;
        }
    }
}
