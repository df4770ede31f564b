using System.Buffers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Takes what is told behind a comma of the same person's state into the passage before it ("leží po zlomenině krčku, nevidí", "na
/// vozíku, potřebuje kyslík").</summary>
/// <remarks>Words that tell nothing alone: without an illness before them they are no datum.</remarks>
internal static class FurtherState
{
    private const int Longest = 40;
    private const int MostParts = 2;
    private const int LongestBeginning = 12;
    private const string Month = "měsíci";
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;:.()!?|\t\n–„“\"");

    // Beginnings of the first word, folded.
    private static readonly string[] States = ["nevid", "neslys", "nechod", "nemluv", "lezi", "potrebuj", "leci", "lecen", "uziva lek", "bere lek", "odvezen", "prevezen",
        "neschop", "inkontin", "sotva", "spatne vid", "spatne sly", "spatne cho", "spatne mlu", "spatne spi", "spatne dych", "spatne se ", "spatne sna", "uziva kysl", "bere pras", "imobil", "kyslik", "choditk", "odkazan", "zavisl", "nesmi ", "nepohybliv", "dezorient", "zmaten", "amput"];

    /// <summary>Index behind the states that follow <paramref name="end"/>, at most <paramref name="limit"/>.</summary>
    public static int Behind(ReadOnlySpan<char> view, int end, int limit)
    {
        for (var parts = 0; parts < MostParts && TextChars.At(view, end) == ','; parts++)
        {
            var start = TextChars.SkipWhite(view, end + 1, lineBreaks: 1);
            var most = Math.Min(Math.Min(limit, view.Length), start + Longest);
            if (BehindMonth(view[..most], start) is > 0 and var month)
            {
                end = month;
                continue;
            }

            if (start == end + 1 || start >= most || !Begins(view[start..most]))
            {
                return end;
            }

            var length = view[start..most].IndexOfAny(Ends);
            var part = length < 0 ? view[start..most] : view[start..(start + length)];
            var isWhole = length >= 0 || most == view.Length;
            if (!isWhole || HasCapital(part) || part.ContainsAnyInRange('0', '9') || part.Contains(" a ", StringComparison.Ordinal) || (!TellsCare(part) && SensitivePhrase.TellsConsequence(part)))
            {
                return end;
            }

            end = start + part.TrimEnd().Length;
        }

        return end;
    }

    // "leží doma", "odkázána na domácí péči"
    private static bool TellsCare(ReadOnlySpan<char> part) => part.Contains("doma", StringComparison.OrdinalIgnoreCase) || part.Contains("domác", StringComparison.OrdinalIgnoreCase);

    private static bool HasCapital(ReadOnlySpan<char> part)
    {
        foreach (var letter in part)
        {
            if (TextChars.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    // "je těhotná, v 7. měsíci"
    private static int BehindMonth(ReadOnlySpan<char> view, int start)
    {
        var number = start + "v ".Length;
        if (start >= view.Length || !view[start..].StartsWith("v ") || !TextChars.IsDigit(TextChars.At(view, number)))
        {
            return -1;
        }

        var word = TextChars.SkipWhite(view, number + "7.".Length, lineBreaks: 1);
        return view[Math.Min(word, view.Length)..].StartsWith(Month, StringComparison.OrdinalIgnoreCase) ? word + Month.Length : -1;
    }

    private static bool Begins(ReadOnlySpan<char> part)
    {
        Span<char> folded = stackalloc char[Math.Min(LongestBeginning, part.Length)];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = TextChars.Fold(part[i]);
        }

        foreach (var state in States)
        {
            if (folded.StartsWith(state))
            {
                return true;
            }
        }

        return false;
    }
}
