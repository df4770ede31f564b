using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Whether a phrase that was read is a label where it stands: its word ends, and its surroundings are those its rule asks for.</summary>
internal static class LabelFit
{
    private const int FewestGlued = 5;
    private const int LongestBracket = 32;

    /// <summary>Whether the phrase ends where a word ends.</summary>
    /// <remarks>"RČ801212/1238": the digits of the value may stand right behind the label of a number.</remarks>
    public static bool EndsPhrase(LabelRule rule, ReadOnlySpan<char> text, int end) =>
        !TextChars.IsWord(text[end - 1]) || !TextChars.IsWord(TextChars.At(text, end))
            || (rule.IsOfNumber && TextChars.DigitsEnd(text, end) - end >= FewestGlued && !TextChars.IsDigit(text[end - 1])
                && !(TextChars.At(text, end - 2) == ' ' && char.IsAsciiLetterUpper(text[end - 1])));

    /// <summary>Whether the text around the phrase is what the flags of its rule ask for.</summary>
    public static bool Fits(LabelRule rule, ReadOnlySpan<char> text, int start, int end)
    {
        if (rule.NeedsColon && TextChars.At(text, TextChars.SkipWhite(text, end, lineBreaks: 0)) != ':'
            && !IsOwnCell(text, start, end))
        {
            return false;
        }

        // With both flags either is enough.
        var isAsked = rule.IsColumnHead || rule.NeedsNumber;
        if (isAsked && !(rule.IsColumnHead && IsOwnCell(text, start, end))
            && !(rule.NeedsNumber && StartsNumber(text, TextChars.SkipWhite(text, end, lineBreaks: 1))))
        {
            return false;
        }

        return !rule.IsCapital || !HasLower(text[start..end]) || IsOwnCell(text, start, end);
    }

    private static bool HasLower(ReadOnlySpan<char> phrase)
    {
        foreach (var c in phrase)
        {
            if (char.IsLower(c))
            {
                return true;
            }
        }

        return false;
    }

    // The head of a column stands between two dividers of its line; a bracket may belong to it ("pozemky (k. ú. Lhota)").
    private static bool IsOwnCell(ReadOnlySpan<char> text, int start, int end)
    {
        if (TextChars.At(text, start - 1) == '"' && TextChars.At(text, end) == '"')
        {
            return true;
        }

        var behind = text[end..];
        var close = behind.StartsWith(" (") ? behind[..Math.Min(behind.Length, LongestBracket)].IndexOf(')') : -1;
        var rest = close > 0 && !behind[..close].Contains('\n') ? behind[(close + 1)..] : behind;
        var isBehindDivider = TextChars.At(text, start - 1) is '|' or ';' or '\t'
            || (start > 1 && text[(start - 2)..start] is "| " or "; " or "/ " or "  ")
            || (start > 3 && text[(start - 3)..start] is " – " or " · " or " → " && text[start - 4] != '\n');
        if (TextChars.At(rest, 0) == '=' && isBehindDivider)
        {
            return true;
        }

        var isBeforeDivider = TextChars.At(rest, 0) is '|' or ';' or '\t' || rest.StartsWith(" |") || rest.StartsWith(" ;") || rest.StartsWith(" / ")
            || rest.StartsWith("  ") || rest.StartsWith(" – ") || rest.StartsWith(" · ") || rest.StartsWith(" → ");
        return (isBehindDivider && (isBeforeDivider || TextChars.At(rest, 0) is '\n' or '\r' or '\0'))
            || (isBeforeDivider && TextChars.At(text, start - 1) is '\n' or '\0');
    }

    // A digit, or a series of at most two capitals or the mark of a building before it, behind a colon or at once.
    private static bool StartsNumber(ReadOnlySpan<char> text, int at)
    {
        at = TextChars.At(text, at) is ':' or '(' ? TextChars.SkipWhite(text, at + 1, lineBreaks: 1) : at;
        at += text[at..].StartsWith("č. ", StringComparison.Ordinal) ? "č. ".Length : 0;
        if (text[at..].StartsWith("st. ", StringComparison.Ordinal))
        {
            at += 4;
        }

        for (var letters = 0; letters < 2 && char.IsAsciiLetterUpper(TextChars.At(text, at)); letters++)
        {
            at++;
        }

        at += TextChars.At(text, at) is ' ' or '-' ? 1 : 0;
        at += text[Math.Min(at, text.Length)..].StartsWith("č. ", StringComparison.Ordinal) ? "č. ".Length : 0;
        return TextChars.IsDigit(TextChars.At(text, at));
    }
}
