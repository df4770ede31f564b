using System.Buffers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells passages in which somebody speaks of himself, or is spoken to: who it is follows from the letter or the minutes ("mám šedý
/// zákal", "Vaše opakované pobyty v léčebně").</summary>
internal static class OwnWords
{
    private const int LongestWord = 10;
    private static readonly SearchValues<string> FormSigns = SearchValues.Create(["(a)", "(á)", "ý/á", "l/a ", "n/a ", "/nejsem", "/nemám", "/netrpím"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Denials = SearchValues.Create(["nebyl", "nejsem", "nemám", "netrpím", "neužívám"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n,.;:()„“\"");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(StringComparer.Ordinal)
    {
        "jsem", "nejsem", "mam", "nemam", "trpim", "jezdim", "chodim", "dochazim", "lecim", "beru", "uzivam", "vidim", "nevidim", "slysim", "neslysim", "lezim",
        "nosim", "cekam", "meho", "memu", "vase", "vasi", "vaseho", "vasem", "vasemu", "vasich",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sentence"/> is a denial in the words of a form that nobody has filled in ("nebyl(a) jsem odsouzen(a)",
    /// "mám/nemám"); what a form says in the affirmative may be somebody's.</summary>
    public static bool AreOfForm(ReadOnlySpan<char> sentence) => sentence.ContainsAny(FormSigns) && sentence.ContainsAny(Denials);

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
