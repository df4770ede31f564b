using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>Finds page ends that cut a sentence, with the page numbers and blank lines around them.</summary>
/// <remarks>
/// Only lines that count pages go ("Strana 3 z 10", "- 3 -", "3/10"); any other header or footer may hold personal data
/// and stays. One line break remains in place of the seam.
/// </remarks>
internal static class PageSeams
{
    private const int LongestLine = 24;
    private const int MostLines = 6;

    private static readonly string[] Words = ["strana", "stránka", "str", "list", "s", "z", "ze", "celkem", "page", "of"];

    /// <summary>Adds what has to go around the line breaks of <paramref name="pageBreaks"/>, in order.</summary>
    public static void Find(ReadOnlySpan<char> view, List<int> pageBreaks, List<TextSpan> dropped)
    {
        var done = 0;
        foreach (var seam in pageBreaks)
        {
            var start = StartOf(view, seam, done);
            var end = EndOf(view, seam + 1);
            if (seam < done || !IsCut(view, start, end))
            {
                continue;
            }

            Add(start, seam, dropped);
            Add(seam + 1, end, dropped);
            done = end;
        }
    }

    private static void Add(int start, int end, List<TextSpan> dropped)
    {
        if (end > start)
        {
            dropped.Add(new TextSpan(start, end));
        }
    }

    private static bool IsCut(ReadOnlySpan<char> view, int start, int end)
    {
        var before = TextChars.At(view, start - 1);
        return (char.IsLower(before) || TextChars.IsDigit(before) || before is ',' or ':' or '-' or '/' or '(')
            && TextChars.IsWord(TextChars.At(view, end));
    }

    private static int StartOf(ReadOnlySpan<char> view, int seam, int least)
    {
        var start = seam;
        for (var lines = 0; lines < MostLines && start > least; lines++)
        {
            start = TextChars.SkipWhiteBack(view, start, lineBreaks: MostLines);
            var window = Math.Max(least, start - LongestLine - 1);
            var line = view[window..start].LastIndexOf('\n');
            if (line < 0 || !IsPageNumber(view[(window + line + 1)..start]))
            {
                break;
            }

            start = window + line;
        }

        return Math.Max(least, start);
    }

    private static int EndOf(ReadOnlySpan<char> view, int seam)
    {
        var end = seam;
        for (var lines = 0; lines < MostLines; lines++)
        {
            end = TextChars.SkipWhite(view, end, lineBreaks: MostLines);
            var window = view[end..Math.Min(view.Length, end + LongestLine + 1)];
            var line = window.IndexOf('\n');
            if (line < 0 || !IsPageNumber(window[..line]))
            {
                break;
            }

            end += line;
        }

        return end;
    }

    // One or two short numbers and nothing but words and marks that count pages.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var numbers = 0;
        for (var at = 0; at < line.Length;)
        {
            if (TextChars.IsDigit(line[at]))
            {
                var end = TextChars.DigitsEnd(line, at);
                if (end - at > 3 || ++numbers > 2)
                {
                    return false;
                }

                at = end;
            }
            else if (char.IsLetter(line[at]))
            {
                var end = at;
                while (end < line.Length && char.IsLetter(line[end]))
                {
                    end++;
                }

                if (!IsWord(line[at..end]))
                {
                    return false;
                }

                at = end;
            }
            else if (TextChars.IsBlank(line[at]) || TextChars.IsDash(line[at]) || line[at] is '.' or ':' or '/' or '[' or ']' or '\r')
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return numbers > 0;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var known in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
