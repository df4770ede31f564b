using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Slips;

/// <summary>Finds digits that were read as letters beside other digits ("6O2 00"), and numbers torn apart.</summary>
internal static partial class NumberSlips
{
    // Only a stop for a machine that stands still: every pattern is bounded.
    private const int Milliseconds = 10_000;

    /// <summary>What the word at <paramref name="span"/> means as a number.</summary>
    /// <param name="text">The text as read.</param>
    /// <param name="span">A word.</param>
    /// <param name="before">The word before it; empty at the beginning.</param>
    /// <param name="after">The word behind it; empty at the end.</param>
    public static Slip? Of(string text, TextSpan span, TextSpan before, TextSpan after)
    {
        var word = text.AsSpan(span.Start, span.Length);
        var digits = Digits(word);
        if (digits == 0 || digits == word.Length || digits * 2 < word.Length || !IsNumeric(word) || IsPlate(text, span)
            || !(IsBeside(text, before, span) || IsBeside(text, span, after)))
        {
            return null;
        }

        return new Slip(span, string.Concat(word.ToString().Select(OcrDigits.Of)));
    }

    /// <summary>Blanks too many: within the day of a date, within the code of a data box behind its label.</summary>
    public static IEnumerable<Slip> Torn(string text) =>
        TornDay().Matches(text).Concat(TornBox().Matches(text)).Select(match => match.Groups["gap"])
            .Select(gap => new Slip(new TextSpan(gap.Index, gap.Index + gap.Length), string.Empty));

    // "nar. 1 2. 3. 1980"
    [GeneratedRegex(@"(nar\w*\.?|narozen\w*):? [0-3](?<gap> )[0-9]\. ?[01]?[0-9]\. ?(19|20)[0-9]{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex TornDay();

    // "ID datové schránky: xq7k 9ab": seven letters and digits in all.
    [GeneratedRegex(@"\b(schránk\w{1,3}|schrank\w{1,3}|ISDS|IDDS)(:| -)? (?=([a-z0-9] ?){7}(?![a-z0-9]))(?=[a-z ]{0,8}[0-9])[a-z0-9]{2,5}(?<gap> )[a-z0-9]{2,5}(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Milliseconds)]
    private static partial Regex TornBox();

    private static int Digits(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            digits += TextChars.IsDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static bool IsNumeric(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (OcrDigits.Of(c) == '\0')
            {
                return false;
            }
        }

        return true;
    }

    // "1S2 3456" may be what it says.
    private static bool IsPlate(string text, TextSpan span) => span.Length == 3 && TextChars.IsDigit(text[span.Start]) && char.IsUpper(text[span.Start + 1])
        && TextChars.At(text, span.End) == ' ' && TextChars.DigitsEnd(text, span.End + 1) == span.End + 5;

    private static bool IsBeside(string text, TextSpan one, TextSpan other) => !one.IsEmpty && !other.IsEmpty && other.Start - one.End is 1 or 2
        && text.AsSpan(one.End, other.Start - one.End) is " " or "/" or "-" or "." or ". "
        && IsNumber(text, one) && IsNumber(text, other);

    private static bool IsNumber(string text, TextSpan span) => text.AsSpan(span.Start, span.Length) is var word && IsNumeric(word) && Digits(word) > 0;
}
