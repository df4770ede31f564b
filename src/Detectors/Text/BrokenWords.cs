using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>Finds words that a hyphen at a line end breaks ("rod-", "né číslo").</summary>
/// <remarks>
/// Only between small letters: a hyphen before a capital divides two names ("Nováková-", "Malá"). Behind a single letter
/// only the line end goes ("e-", "mail").
/// </remarks>
internal static class BrokenWords
{
    private const int WidestIndent = 8;

    /// <summary>Adds the hyphens and line ends that have to go from <paramref name="view"/>, in order.</summary>
    public static void Find(ReadOnlySpan<char> view, List<TextSpan> dropped)
    {
        for (var line = NextBreak(view, 0); line >= 0; line = NextBreak(view, line + 1))
        {
            var hyphen = TextChars.At(view, line - 1) == '\r' ? line - 2 : line - 1;
            var word = WordStart(view, line + 1);
            if (!char.IsLower(TextChars.At(view, hyphen - 1)) || !char.IsLower(TextChars.At(view, word)))
            {
                continue;
            }

            var isWord = char.IsLetter(TextChars.At(view, hyphen - 2)) && char.IsLetter(TextChars.At(view, word + 1));
            var isLetter = !TextChars.IsWord(TextChars.At(view, hyphen - 2));
            if (isWord || isLetter)
            {
                dropped.Add(new TextSpan(isWord ? hyphen : hyphen + 1, word));
            }
        }
    }

    private static int NextBreak(ReadOnlySpan<char> view, int from)
    {
        for (var at = from; at < view.Length;)
        {
            var hyphen = view[at..].IndexOf('-');
            if (hyphen < 0)
            {
                return -1;
            }

            at += hyphen + 1;
            var line = TextChars.At(view, at) == '\r' ? at + 1 : at;
            if (TextChars.At(view, line) == '\n')
            {
                return line;
            }
        }

        return -1;
    }

    private static int WordStart(ReadOnlySpan<char> view, int at)
    {
        var start = at;
        while (start < view.Length && start - at < WidestIndent && TextChars.IsBlank(view[start]))
        {
            start++;
        }

        return start;
    }
}
