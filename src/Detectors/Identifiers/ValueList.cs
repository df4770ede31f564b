using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Goes on in a list of values for which one label speaks: "os. č. 86735, 32246 a 26208".</summary>
internal static class ValueList
{
    private const int LongestBracket = 50;

    /// <summary>Offset of the value behind the one that ends at <paramref name="end"/>, divided from it by a comma, a
    /// semicolon or "a"; 0 when the list ends.</summary>
    public static int Next(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 1);
        if (TextChars.At(view, at) is ',' or ';')
        {
            at = TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
            at = view[at..].StartsWith("a ") ? at + 2 : at;
        }
        else if (at > end && (view[at..].StartsWith("a ") || view[at..].StartsWith("i ")))
        {
            at = TextChars.SkipWhite(view, at + 1, lineBreaks: 1);
        }
        else if (at > end && view[at..].StartsWith("nebo "))
        {
            at += "nebo ".Length;
        }
        else
        {
            return 0;
        }

        return TextChars.IsWord(TextChars.At(view, at)) ? at : 0;
    }

    /// <summary>Offset behind the bracket that tells whose the value is which ends at <paramref name="end"/> ("č. 12 (Jan Novák) a 14"), or
    /// <paramref name="end"/>.</summary>
    public static int BehindBracket(ReadOnlySpan<char> view, int end)
    {
        var open = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var length = TextChars.At(view, open) == '(' ? view[open..Math.Min(view.Length, open + LongestBracket)].IndexOfAny(')', '\n') : -1;
        return length > 0 && view[open + length] == ')' ? open + length + 1 : end;
    }

    /// <summary>Offset behind the value at <paramref name="start"/> when it is a code with as many digits and letters as
    /// <paramref name="first"/>; 0 when it is another thing.</summary>
    public static int EndOfAlike(ReadOnlySpan<char> view, ReadOnlySpan<char> first, int start)
    {
        var end = start;
        while (end < view.Length && (TextChars.IsWord(view[end]) || (view[end] == '-' && end - start < first.Length && first[end - start] == '-')))
        {
            end++;
        }

        var isAlike = end - start == first.Length && !first.ContainsAny(' ', '/') && NumberEdges.IsFreeEnd(view, end) && !NumberEdges.IsAmount(view, end);
        for (var i = 0; isAlike && i < first.Length; i++)
        {
            isAlike = TextChars.IsDigit(first[i]) == TextChars.IsDigit(view[start + i]);
        }

        return isAlike ? end : 0;
    }
}
