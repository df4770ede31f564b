using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>The way from the offsets of a view back to those of the original, as the few places where they part.</summary>
/// <remarks>Without segments the two are the same. Starts and ends never decrease. Its memory is used again.</remarks>
internal sealed class OffsetMap
{
    private MapSegment[] segments = [];
    private MapSegment[] spare = [];
    private int count;

    /// <summary>Forgets everything: view and original are the same.</summary>
    public void Clear() => count = 0;

    /// <summary>Says that the character <paramref name="view"/>, the last so far, stands for [start, end) of the
    /// original.</summary>
    public void Add(int view, int start, int end)
    {
        if (!Continues(view, start, end))
        {
            Push(new MapSegment(view, start, end == start + 1 ? 0 : end));
        }
    }

    /// <summary>Lets the last character <paramref name="view"/> stand for the original up to
    /// <paramref name="end"/>.</summary>
    public void Extend(int view, int end)
    {
        var start = StartOf(view);
        count -= count > 0 && segments[count - 1].View == view ? 1 : 0;
        Push(new MapSegment(view, start, end));
    }

    /// <summary>Original offset at which the character <paramref name="view"/> begins.</summary>
    public int StartOf(int view)
    {
        var i = Find(view);
        return i < 0 ? view : segments[i].End > 0 ? segments[i].Start : segments[i].Start + view - segments[i].View;
    }

    /// <summary>Original offset behind the character <paramref name="view"/>.</summary>
    public int EndOf(int view)
    {
        var i = Find(view);
        return i >= 0 && segments[i].End > 0 ? segments[i].End : StartOf(view) + 1;
    }

    /// <summary>Takes the characters of <paramref name="dropped"/> (ordered, apart) out of a view of
    /// <paramref name="length"/>.</summary>
    public void Drop(ReadOnlySpan<TextSpan> dropped, int length)
    {
        var old = segments.AsSpan(0, count);
        (segments, spare) = (spare, segments);
        var oldLength = count;
        count = 0;
        var segment = -1;
        var kept = 0;
        for (var i = 0; i <= dropped.Length; i++)
        {
            var from = i == 0 ? 0 : dropped[i - 1].End;
            var to = i == dropped.Length ? length : dropped[i].Start;
            while (segment + 1 < oldLength && old[segment + 1].View <= from)
            {
                segment++;
            }

            Move(old, ref segment, from, to, kept);
            kept += to - from;
        }
    }

    private void Move(ReadOnlySpan<MapSegment> old, ref int segment, int from, int to, int kept)
    {
        if (from >= to)
        {
            return;
        }

        var first = segment < 0 ? new MapSegment(0, 0, 0) : old[segment];
        Push(first.End > 0 ? first with { View = kept } : new MapSegment(kept, first.Start + from - first.View, 0));
        for (; segment + 1 < old.Length && old[segment + 1].View < to; segment++)
        {
            Push(old[segment + 1] with { View = kept + old[segment + 1].View - from });
        }
    }

    private bool Continues(int view, int start, int end)
    {
        if (end != start + 1)
        {
            return false;
        }

        return count == 0
            ? view == start
            : segments[count - 1].End == 0 && start - segments[count - 1].Start == view - segments[count - 1].View;
    }

    // Index of the last segment that begins at or before the offset, or -1.
    private int Find(int view)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = segments[middle].View <= view ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private void Push(MapSegment segment)
    {
        if (count == segments.Length)
        {
            Array.Resize(ref segments, Math.Max(64, 2 * count));
        }

        segments[count++] = segment;
    }
}
