using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Slips;

/// <summary>Finds names in which letters were read as others: digits ("Pave1"), a capital ("lvana"), two for one ("Krárn"), a sign too many
/// or too few on a letter ("Dvorák").</summary>
/// <remarks>Only words that mean nothing as they stand are taken for others, and only for known names, places and words.</remarks>
internal sealed class NameSlips(NameAnalyzer analyzer)
{
    private const int Shortest = 3;
    private const int Longest = 24;
    private const int MostDigits = 2;

    // What the network gives for what stands there, the commoner first.
    private static readonly (string Read, string Meant)[] Likes =
    [
        ("rn", "m"), ("m", "rn"), ("cl", "d"), ("vv", "w"), ("ii", "n"), ("li", "h"), ("c", "e"), ("e", "c"), ("h", "b"), ("b", "h"), ("n", "u"), ("u", "n"),
        ("f", "t"), ("t", "f"), ("í", "l"), ("l", "í"), ("i", "l"), ("l", "i"), ("l", "t"), ("t", "l"),
    ];

    /// <summary>What the word at <paramref name="span"/> means; null where it means what it says, or nobody knows.</summary>
    public Slip? Of(string text, TextSpan span)
    {
        var word = text[span.Start..span.End];
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        var meant = HasDigit(word) ? OfDigits(word) : OfLetters(word);
        return meant is null ? null : new Slip(span, meant);
    }

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9') || word.Contains('|', StringComparison.Ordinal);

    private string? OfDigits(string word)
    {
        var strange = word.Count(c => !char.IsLetter(c));
        return strange > MostDigits || strange * 2 >= word.Length ? null : Readings(word, 0).FirstOrDefault(IsWord);
    }

    private static IEnumerable<string> Readings(string word, int from)
    {
        var at = word.AsSpan(from).IndexOfAnyExcept(Letters) + from;
        if (at < from)
        {
            return [word];
        }

        return LettersFor(word[at], at == 0).SelectMany(letter => Readings(word[..at] + letter + word[(at + 1)..], at + 1));
    }

    private static System.Buffers.SearchValues<char> Letters { get; } =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x250).Select(c => (char)c).Where(char.IsLetter)]);

    private static string LettersFor(char digit, bool isFirst) => digit switch
    {
        '0' => isFirst ? "O" : "o",
        '1' or '|' => isFirst ? "IL" : "li",
        '5' => isFirst ? "S" : "s",
        '6' => isFirst ? "G" : "b",
        '8' => isFirst ? "B" : "š",
        _ => string.Empty,
    };

    private string? OfLetters(string word)
    {
        if (word[0] == 'l' && char.IsLower(word[1]) && !IsKnown(word) && "I" + word[1..] is var capital && IsName(capital))
        {
            return capital;
        }

        if (!char.IsUpper(word[0]))
        {
            return null;
        }

        if (word.IndexOf('I', 1) is var inner and > 0 && char.IsLower(word[1]) && word[..inner] + "l" + word[(inner + 1)..] is var small && IsWord(small))
        {
            return small;
        }

        return IsKnown(word) || word.Skip(1).Any(char.IsUpper) ? null : OfSigns(word) ?? OfLikes(word);
    }

    // "Dvorák" for "Dvořák": some of the signs are gone, or are those of other languages.
    private string? OfSigns(string word)
    {
        var plain = NameForms.WithoutDiacritics(word);
        return plain != word && analyzer.Analyze(plain, ignoreDiacritics: true) is { } name && (name.IsGiven || name.IsSurname || name.IsPlace) ? plain : null;
    }

    private string? OfLikes(string word)
    {
        foreach (var (read, meant) in Likes)
        {
            for (var at = word.IndexOf(read, 1, StringComparison.Ordinal); at >= 0; at = word.IndexOf(read, at + 1, StringComparison.Ordinal))
            {
                var other = string.Concat(word.AsSpan(0, at), meant, word.AsSpan(at + read.Length));
                if (IsName(other))
                {
                    return other;
                }
            }
        }

        return null;
    }

    private bool IsKnown(string word) => analyzer.Analyze(word, ignoreDiacritics: true) is var name && (name.IsGiven || name.IsSurname || name.IsPlace || name.IsPossessive || name.WordClass > 0);

    private bool IsName(string word) => analyzer.Analyze(word, ignoreDiacritics: false) is var name && (name.IsGiven || name.IsSurname || name.IsPlace);

    private bool IsWord(string word) => analyzer.Analyze(word, ignoreDiacritics: true) is var name && (name.IsGiven || name.IsSurname || name.IsPlace || name.WordClass > 0);
}
