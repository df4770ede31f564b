namespace Clona.Detectors.Text;

/// <summary>Builds the normalised view of one text together with its offset map.</summary>
internal sealed class ViewBuilder
{
    private readonly string original;
    private char[] view;
    private int[] starts;
    private int[] ends;
    private int length;

    private ViewBuilder(string original)
    {
        this.original = original;
        var capacity = original.Length + 16;
        view = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /// <summary>The view of <paramref name="original"/> and where each of its characters begins and ends
    /// there.</summary>
    public static (string View, int[] Starts, int[] Ends) Build(string original)
    {
        var builder = new ViewBuilder(original);
        for (var i = 0; i < original.Length;)
        {
            i = builder.Take(i);
        }

        builder.ReplaceLookAlikes();
        var size = builder.length;
        return (new string(builder.view, 0, size), builder.starts[..size], builder.ends[..size]);
    }

    private int Take(int at)
    {
        var c = original[at];
        if (Glyphs.IsLeftOut(c))
        {
            return c == '\u00AD' ? SkipHyphenation(at + 1) : at + 1;
        }

        if (char.IsHighSurrogate(c) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1]))
        {
            return TakePair(at);
        }

        if (Glyphs.IsMark(c) && TryCompose(c, at + 1))
        {
            return at + 1;
        }

        Append(c, at);
        return at + 1;
    }

    // A soft hyphen before a line end is a word broken there: both go, so that the word is whole again.
    private int SkipHyphenation(int at)
    {
        var next = at < original.Length && original[at] == '\r' ? at + 1 : at;
        var breaksWord = next + 1 < original.Length && original[next] == '\n' && char.IsLetter(original[next + 1]);
        return breaksWord ? next + 1 : at;
    }

    private int TakePair(int at)
    {
        var digit = System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(original, at);
        if (digit >= 0)
        {
            Push((char)('0' + digit), at, at + 2);
            return at + 2;
        }

        Push(original[at], at, at + 1);
        Push(original[at + 1], at + 1, at + 2);
        return at + 2;
    }

    private bool TryCompose(char mark, int end)
    {
        var composed = length == 0 ? '\0' : Glyphs.Compose(view[length - 1], mark);
        if (composed == '\0')
        {
            return false;
        }

        view[length - 1] = composed;
        ends[length - 1] = end;
        return true;
    }

    private void Append(char c, int at)
    {
        if (Glyphs.Ligature(c) is not { } letters)
        {
            Push(Glyphs.Plain(c), at, at + 1);
            return;
        }

        foreach (var letter in letters)
        {
            Push(letter, at, at + 1);
        }
    }

    private void Push(char c, int start, int end)
    {
        if (length == view.Length)
        {
            Array.Resize(ref view, length * 2);
            Array.Resize(ref starts, length * 2);
            Array.Resize(ref ends, length * 2);
        }

        view[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    // Only a word that mixes scripts is a disguise or a bad font; a word all in Cyrillic or Greek stays what it is.
    private void ReplaceLookAlikes()
    {
        for (var i = 0; i < length;)
        {
            var end = i;
            while (end < length && char.IsLetter(view[end]))
            {
                end++;
            }

            if (end > i)
            {
                ReplaceLookAlikes(view.AsSpan(i, end - i));
            }

            i = end + 1;
        }
    }

    private static void ReplaceLookAlikes(Span<char> word)
    {
        var foreign = word.IndexOfAnyInRange('\u0370', '\u04FF') >= 0;
        if (!foreign || word.IndexOfAnyInRange('A', '\u024F') < 0)
        {
            return;
        }

        foreach (ref var c in word)
        {
            var latin = Glyphs.LatinLookAlike(c);
            c = latin == '\0' ? c : latin;
        }
    }
}
