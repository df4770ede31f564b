using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Places;

/// <summary>Finds the sentence and the line around a finding.</summary>
internal static class Sentence
{
    private const int Longest = 400;
    private const int ShortestLastWord = 3;

    /// <summary>The sentence that holds <paramref name="span"/>, without the full stop; an empty line ends one, too.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Longest && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = span.End;
        while (end < text.Length && end - span.End < Longest && !IsEnd(text, end))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The line that holds the beginning of <paramref name="span"/>, at most <paramref name="reach"/> UTF-16 code units of it on each side.</summary>
    public static TextSpan LineOf(string text, TextSpan span, int reach)
    {
        var (from, to) = (Math.Max(0, span.Start - reach), Math.Min(text.Length, span.Start + reach));
        var start = from + text.AsSpan(from, span.Start - from).LastIndexOf('\n') + 1;
        var length = text.AsSpan(span.Start, to - span.Start).IndexOf('\n');
        return new TextSpan(start, length < 0 ? to : span.Start + length);
    }

    // A full stop behind a word of three letters, a blank line, a page break; "č. p. 5" and "Ing." end nothing.
    private static bool IsEnd(string text, int at) => text[at] switch
    {
        '\f' => true,
        '\n' => NextIs(text, at + 1, '\n') || IsListBreak(text, at),
        '.' or '!' or '?' => HasWordBefore(text, at) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])),
        _ => false,
    };

    private static bool NextIs(string text, int at, char wanted)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] == wanted;
    }

    // The next line begins with a number or a bullet.
    private static bool IsListBreak(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '-' or '–' or '•');
    }

    private static bool HasWordBefore(string text, int at)
    {
        var letters = 0;
        while (at - 1 - letters >= 0 && char.IsLetterOrDigit(text[at - 1 - letters]))
        {
            letters++;
        }

        return letters > ShortestLastWord || (letters == ShortestLastWord && char.IsLower(text[at - letters]));
    }
}
