using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>Lines of a view: their number, their spans, and the line of an offset.</summary>
public sealed class LineTable
{
    private readonly string view;
    private readonly int[] starts;

    internal LineTable(string view)
    {
        this.view = view;
        starts = new int[1 + view.AsSpan().Count('\n')];
        for (int line = 1, at = view.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = view.IndexOf('\n', at + 1))
        {
            starts[line++] = at + 1;
        }
    }

    /// <summary>Number of lines, at least one.</summary>
    public int Count => starts.Length;

    /// <summary>Zero-based line that holds <paramref name="offset"/>; a line break belongs to the line it
    /// ends.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Span of a line without its line break.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var end = line + 1 < starts.Length ? starts[line + 1] - 1 : view.Length;
            var start = starts[line];
            return new TextSpan(start, end > start && view[end - 1] == '\r' ? end - 1 : end);
        }
    }
}
