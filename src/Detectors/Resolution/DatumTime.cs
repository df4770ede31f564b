using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Takes the time since when or at which something is so into the passage that tells it ("od února dochází na psychoterapii", "v roce
/// 2003 dostal podmínku").</summary>
internal static class DatumTime
{
    private const int LongestWord = 12;
    private const int MostWords = 3;
    private const int YearLength = 4;

    // Folded, with the prepositions that lead to them.
    private static readonly string[] Times = ["minulosti", "detstvi", "narozeni", "mladi", "ledna", "unora", "brezna", "dubna", "kvetna", "cervna", "cervence", "srpna",
        "zari", "rijna", "listopadu", "prosince", "jara", "leta", "podzimu", "zimy", "lonska", "doby", "dobe"];

    /// <summary>Where the time before <paramref name="start"/> begins, not before <paramref name="floor"/>; <paramref name="start"/> where none stands
    /// there.</summary>
    public static int Before(ReadOnlySpan<char> view, int start, int floor)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var at = start;
        var isTime = false;
        for (var words = 0; words < MostWords; words++)
        {
            var end = TextChars.SkipWhiteBack(view, at, lineBreaks: 1);
            var from = end;
            while (from > floor && end - from < LongestWord && TextChars.IsWord(view[from - 1]))
            {
                from--;
            }

            if (end == at || from == end || (from > 0 && TextChars.IsWord(view[from - 1])))
            {
                return start;
            }

            var word = folded[..(end - from)];
            for (var i = 0; i < word.Length; i++)
            {
                word[i] = TextChars.Fold(view[from + i]);
            }

            if (words == 0 && !IsTime(word))
            {
                return start;
            }

            isTime |= words == 0;
            if (isTime && word is "od" or "v" or "ve" or "do" or "po" or "pred")
            {
                // In capitals the word behind tells no beginning of a sentence from its middle.
                return char.IsUpper(view[from]) && !char.IsUpper(TextChars.At(view, at)) ? start : from;
            }

            if (words > 0 && word is not ("te" or "teto" or "roce" or "roku" or "tom"))
            {
                return start;
            }

            at = from;
        }

        return start;
    }

    private static bool IsTime(ReadOnlySpan<char> word)
    {
        if (word.Length == YearLength && word[..2] is "19" or "20" && !word.ContainsAnyExceptInRange('0', '9'))
        {
            return true;
        }

        foreach (var time in Times)
        {
            if (word.SequenceEqual(time))
            {
                return true;
            }
        }

        return false;
    }
}
