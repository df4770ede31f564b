namespace Clona.Detectors.Text;

/// <summary>Replaces Cyrillic and Greek letters by the Latin ones that they look like, where a disguise or a bad font put
/// them.</summary>
/// <remarks>
/// A word that also holds Latin letters is one. A word of look-alikes alone is one in a line that is Latin and holds no
/// letter that is really foreign. Any other foreign word stays what it is.
/// </remarks>
internal static class LookAlikes
{
    /// <summary>Replaces in place, one character by one.</summary>
    public static void Replace(Span<char> view)
    {
        while (!view.IsEmpty)
        {
            var end = view.IndexOf('\n');
            var line = end < 0 ? view : view[..end];
            if (HasForeign(line))
            {
                ReplaceInLine(line);
            }

            view = end < 0 ? [] : view[(end + 1)..];
        }
    }

    private static void ReplaceInLine(Span<char> line)
    {
        var isLatin = HasLatin(line) && !HasReallyForeign(line);
        for (var i = 0; i < line.Length;)
        {
            var end = i;
            while (end < line.Length && char.IsLetter(line[end]))
            {
                end++;
            }

            var word = line[i..end];
            if (HasForeign(word) && (isLatin || HasLatin(word)))
            {
                ReplaceInWord(word);
            }

            i = end + 1;
        }
    }

    private static void ReplaceInWord(Span<char> word)
    {
        foreach (ref var c in word)
        {
            var latin = Glyphs.LatinLookAlike(c);
            c = latin == '\0' ? c : latin;
        }
    }

    private static bool HasForeign(ReadOnlySpan<char> text) => text.ContainsAnyInRange(Glyphs.FirstForeign, Glyphs.LastForeign);

    private static bool HasLatin(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= 'A' and <= '\u024F' && char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasReallyForeign(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Glyphs.IsForeign(c) && char.IsLetter(c) && Glyphs.LatinLookAlike(c) == '\0')
            {
                return true;
            }
        }

        return false;
    }
}
