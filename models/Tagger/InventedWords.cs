using System.Text;
using Clona.Detectors.Lexicon;

namespace Clona.Tagger;

/// <summary>Makes words that no lexicon knows, in the place of names and of some other capitalised words.</summary>
/// <remarks>One word of a document always becomes the same; the last letters stay sometimes, so that case endings do.</remarks>
internal sealed class InventedWords(ulong seed)
{
    private const int LongestKept = 4;

    private static readonly string[] Onsets =
        ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "sh", "kh", "j", "tr", "dj", "mb", "st", "br", "w", ""];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "a", "e", "o", "ai", "ou", "ee", "ia", "y", "ü", "ö", "á", "é"];

    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "l", "ng", "m", "k", "sz", "t", "nd", "rt", "v"];

    /// <summary>The invented word for <paramref name="word"/>, written with the same capitals.</summary>
    public string For(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[word.Length];
        LetterFolding.Fold(word, folded);
        var dice = new Dice(seed ^ NameStem.KeyOf(folded));
        var kept = Math.Min(dice.Next(LongestKept), word.Length - 2);
        var made = new StringBuilder();
        for (var syllables = 1 + dice.Next(2) + (kept == 0 ? 1 : 0); syllables > 0; syllables--)
        {
            made.Append(Pick(Onsets, dice)).Append(Pick(Vowels, dice)).Append(Pick(Codas, dice));
        }

        made.Append(word[^kept..]);
        made[0] = char.ToUpperInvariant(made[0]);
        var result = made.ToString();
        return char.IsUpper(word[1]) ? result.ToUpperInvariant() : result;
    }

    private static string Pick(string[] choices, Dice dice) => choices[dice.Next(choices.Length)];
}
