using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>Lines of a view: their number, their spans, and the line of an offset.</summary>
/// <remarks>Its memory is used again for the next text.</remarks>
public sealed class LineTable
{
    private readonly ViewText view;
    private int[] starts = new int[1];

    internal LineTable(ViewText view) => this.view = view;

    /// <summary>Number of lines, at least one.</summary>
    public int Count { get; private set; }

    /// <summary>Span of a line without its line break.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var end = line + 1 < Count ? starts[line + 1] - 1 : view.Length;
            var start = starts[line];
            return new TextSpan(start, end > start && view[end - 1] == '\r' ? end - 1 : end);
        }
    }

    /// <summary>Zero-based line that holds <paramref name="offset"/>; a line break belongs to the line it
    /// ends.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(starts, 0, Count, offset);
        return found >= 0 ? found : ~found - 1;
    }

    internal void Read()
    {
        var text = view.AsSpan();
        Count = 1 + text.Count('\n');
        if (Count > starts.Length)
        {
            starts = new int[Math.Max(2 * starts.Length, Count)];
        }

        for (int line = 1, at = text.IndexOf('\n'); line < Count; line++)
        {
            starts[line] = ++at;
            at += text[at..].IndexOf('\n');
        }
    }
}
