using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Text;

namespace Clona.Detectors.Slips;

/// <summary>Finds names that were glued together ("JanNovák", "paníNováková", "00Brno") or torn apart ("Nová ková").</summary>
internal sealed class TornNames(NameAnalyzer analyzer)
{
    private const int ShortestPart = 2;
    private const int FewestLetters = 4;

    private static readonly string[] Courtesies =
        ["pan", "pana", "panu", "panem", "paní", "slečna", "slečny", "Ing", "Mgr", "Bc", "MUDr", "JUDr", "PhDr", "RNDr", "dále", "bytem", "ulice", "obec"];

    /// <summary>The blanks that are missing in the word at <paramref name="span"/>.</summary>
    public Slip? Glued(string text, TextSpan span)
    {
        for (var at = span.Start + ShortestPart; at <= span.End - ShortestPart; at++)
        {
            if (IsSeam(text, span, at))
            {
                return new Slip(new TextSpan(at, at), " ");
            }
        }

        return null;
    }

    /// <summary>The blank, or the end of a line, that is too much between two words.</summary>
    public Slip? Torn(string text, TextSpan first, TextSpan second)
    {
        var gap = second.Start - first.End;
        if (gap > 2 || second.Length < ShortestPart || first.Length < ShortestPart || !IsGap(text, first.End, second.Start)
            || !char.IsUpper(text[first.Start]) || !IsSmall(text, second))
        {
            return null;
        }

        var whole = string.Concat(text.AsSpan(first.Start, first.Length), text.AsSpan(second.Start, second.Length));
        return whole.Length >= FewestLetters && !IsOrdinary(text[second.Start..second.End]) && IsName(whole)
            ? new Slip(new TextSpan(first.End, second.Start), string.Empty)
            : null;
    }

    private bool IsSeam(string text, TextSpan word, int at)
    {
        var (left, right) = (text[word.Start..at], text[at..word.End]);
        if (char.IsLower(left[^1]) && char.IsUpper(right[0]))
        {
            return (Courtesies.Contains(left) || IsGiven(left)) && IsName(right);
        }

        // "Dlouhá12", "00Brno"
        return (left.Length >= FewestLetters && char.IsUpper(left[0]) && left.All(char.IsLetter) && right.All(TextChars.IsDigit))
            || (left.All(TextChars.IsDigit) && right.Length >= FewestLetters && char.IsUpper(right[0]) && right.Skip(1).All(char.IsLower) && IsPlace(right));
    }

    private static bool IsGap(string text, int start, int end) => text.AsSpan(start, end - start) is " " or "\n" or "\r\n";

    private static bool IsSmall(string text, TextSpan word)
    {
        foreach (var c in text.AsSpan(word.Start, word.Length))
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOrdinary(string word) => analyzer.Analyze(word, ignoreDiacritics: false).WordClass > 0;

    private bool IsGiven(string word) => char.IsUpper(word[0]) && analyzer.Analyze(word, ignoreDiacritics: false).IsGiven;

    private bool IsName(string word) => analyzer.Analyze(word, ignoreDiacritics: false) is var name && (name.IsGiven || name.IsSurname);

    private bool IsPlace(string word) => analyzer.Analyze(word, ignoreDiacritics: false).IsPlace;
}
