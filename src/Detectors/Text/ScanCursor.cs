using System.Buffers;

namespace Clona.Detectors.Text;

/// <summary>Searches a view from its beginning on and remembers what it has really read.</summary>
/// <remarks>
/// A scanner goes on behind what it has taken; that much was read. A jump that is longer than any value, over more than
/// one word, was not: from there on nothing counts as read, and the detector's <see cref="IDetector.Detect"/> says so.
/// </remarks>
internal ref struct ScanCursor(ReadOnlySpan<char> view)
{
    private const int LongestValue = 2048;
    private readonly ReadOnlySpan<char> view = view;
    private int searched;
    private int gap = -1;

    /// <summary>Offset up to which everything was read.</summary>
    public readonly int ReadTo => gap < 0 ? searched : gap;

    /// <summary>Offset of the next digit from <paramref name="from"/> on, or -1.</summary>
    public int NextDigit(int from) => Move(from, view[from..].IndexOfAnyInRange('0', '9'));

    /// <summary>Offset of the next <paramref name="sign"/> from <paramref name="from"/> on, or -1.</summary>
    public int Next(char sign, int from) => Move(from, view[from..].IndexOf(sign));

    /// <summary>Offset of the next of both signs from <paramref name="from"/> on, or -1.</summary>
    public int NextOf(char sign, char other, int from) => Move(from, view[from..].IndexOfAny(sign, other));

    /// <summary>Offset of the next <paramref name="text"/> from <paramref name="from"/> on, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from) => Move(from, view[from..].IndexOf(text));

    /// <summary>Offset of the next of <paramref name="texts"/> from <paramref name="from"/> on, or -1.</summary>
    public int Next(SearchValues<string> texts, int from) => Move(from, view[from..].IndexOfAny(texts));

    /// <summary>Offset of the next phrase of <paramref name="phrases"/> from <paramref name="from"/> on, or -1.</summary>
    public int Next(PhraseSearch phrases, int from) => Move(from, phrases.IndexIn(view[from..]));

    private int Move(int from, int found)
    {
        if (gap < 0 && from - searched > LongestValue && view[searched..from].ContainsAny(" \t\r\n"))
        {
            gap = searched;
        }

        searched = found < 0 ? view.Length : Math.Max(searched, from + found + 1);
        return found < 0 ? -1 : from + found;
    }
}
