namespace Clona.Pipeline.Scanning.Fonts;

/// <summary>Says from a few words of a font whether it says what it shows.</summary>
internal static class FontJudgement
{
    // Clean print is read with one mistake in a hundred letters, ornate fonts with one in five.
    private const double MostWrong = 0.35;
    private const int FewestLetters = 6;

    // A single word that is another one: of three letters none is right, of more hardly two in five are.
    private const int ShortWord = 3;
    private const double OtherWord = 0.6;

    // A letter that is shown so often and read as the same other one, and hardly ever as itself.
    private const int TimesOfLetter = 2;
    private const int WrongForRight = 3;

    /// <summary>Whether the font says something else than it shows.</summary>
    public static bool Lies(IReadOnlyList<ReadWord> words) => IsMostlyWrong(words) || words.Any(IsOther) || HasOtherLetter(words);

    private static bool IsMostlyWrong(IReadOnlyList<ReadWord> words) =>
        words.Sum(word => word.Said.Length) >= FewestLetters && words.Sum(word => word.Distance) > words.Sum(word => word.Length) * MostWrong;

    private static bool IsOther(ReadWord word) => word.Read.Length >= ShortWord && (word.Length == ShortWord
        ? word.Distance == word.Length
        : word.Distance >= word.Length * OtherWord);

    private static bool HasOtherLetter(IReadOnlyList<ReadWord> words)
    {
        Dictionary<char, Dictionary<char, int>> read = [];
        foreach (var (said, shown) in words.Where(word => word.Said.Length == word.Read.Length).SelectMany(word => word.Said.Zip(word.Read)))
        {
            var seen = read.TryGetValue(said, out var known) ? known : read[said] = [];
            seen[shown] = seen.GetValueOrDefault(shown) + 1;
        }

        // A capital is another glyph than its small letter, and may be right.
        return read.Any(letter => letter.Value.Any(other =>
            other.Key != letter.Key && other.Value >= TimesOfLetter && letter.Value.Values.Sum() - other.Value <= other.Value / WrongForRight));
    }
}
