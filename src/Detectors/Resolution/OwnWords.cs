using System.Buffers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells passages in which somebody speaks of himself, or is spoken to: who it is follows from the letter or the minutes ("mám šedý
/// zákal", "Vaše opakované pobyty v léčebně").</summary>
internal static class OwnWords
{
    private const int LongestWord = 10;
    private static readonly SearchValues<string> Signs = SearchValues.Create(["(a)", "(á)", "ý/á"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Denials = SearchValues.Create(["nebyl(", "nebyl/", "nebyla/", "nejsem", "nemám", "netrpím", "neužívám"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("\n\t|–,.;:");
    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n,.;:()„“\"");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(StringComparer.Ordinal)
    {
        "jsem", "nejsem", "mam", "nemam", "trpim", "jezdim", "chodim", "dochazim", "lecim", "beru", "uzivam", "vidim", "nevidim", "slysim", "neslysim", "lezim",
        "nosim", "cekam", "meho", "memu", "vase", "vasi", "vaseho", "vasem", "vasemu", "vasich",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the clause of the datum at the end of <paramref name="sentence"/> is a denial in the words of a form that nobody has filled in
    /// ("nebyl(a) jsem odsouzen(a)", "mám/nemám cukrovku", and what is denied behind it with "a že"); a datum that the same form says in the affirmative
    /// is somebody's.</summary>
    public static bool AreOfForm(ReadOnlySpan<char> sentence)
    {
        var clause = sentence[(sentence.LastIndexOfAny(ClauseEnds) + 1)..];
        var last = clause.LastIndexOf(" a ");
        return IsFormDenial(last < 0 ? clause : clause[last..], needsSign: true)
            || (last > 0 && IsFormDenial(clause[last..], needsSign: false) && AreOfForm(clause[..last]));
    }

    // A denial with no word in the affirmative behind it; the sign stands at the denial itself or at the participle that it governs.
    private static bool IsFormDenial(ReadOnlySpan<char> clause, bool needsSign)
    {
        var (isDenied, hasSign, wasDenial) = (false, false, false);
        foreach (var range in clause.Split(' '))
        {
            var word = clause[range].Trim("„“\"");
            var isDenial = word.ContainsAny(Denials);
            hasSign = isDenial ? word.ContainsAny(Signs) || word.Contains('/') : hasSign || (isDenied && EndsWithSign(word));
            isDenied |= isDenial;
            if (isDenied && !isDenial && ((!wasDenial && word is "kvůli" or "ale" or "protože" or "po") || (!(wasDenial && word is "jsem") && In(word))))
            {
                return false;
            }

            wasDenial = isDenial;
        }

        return isDenied && (hasSign || !needsSign);
    }

    // "odsouzen(a)", not the mark of a list "(a)".
    private static bool EndsWithSign(ReadOnlySpan<char> word) => word.IndexOfAny(Signs) > 0 || word.EndsWith("/a", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word of the speaker or of the reader stands in <paramref name="passage"/>.</summary>
    public static bool In(ReadOnlySpan<char> passage)
    {
        Span<char> folded = stackalloc char[LongestWord];
        foreach (var range in passage.SplitAny(Borders))
        {
            var word = passage[range];
            if (word.Length is < 3 or > LongestWord)
            {
                continue;
            }

            for (var i = 0; i < word.Length; i++)
            {
                folded[i] = TextChars.Fold(word[i]);
            }

            if (Words.Contains(folded[..word.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
