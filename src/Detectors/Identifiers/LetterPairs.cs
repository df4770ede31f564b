namespace Clona.Detectors.Identifiers;

/// <summary>Tells words from codes of letters drawn at random.</summary>
/// <remarks>The table holds, for every letter from a to z, the letters that follow it in at least two of 4,580 words that
/// several public documents use, diacritics left out. Of 763 such words of seven letters three hold another pair; of a hundred
/// random codes of seven letters more than ninety do.</remarks>
internal static class LetterPairs
{
    private const int Letters = 26;

    private static readonly string[] Followers =
    [
        "bcdfghijklmnprstuvwxyz", "acdeijlnorsuvy", "acehiklnorstuy", "abcdefgiklmnoprstuvyz",
        "abcdefghijklmnopqrstuvwxyz", "aefilorstuy", "aeghilnorsuy", "acdeilmnorstuvy",
        "abcdefghijklmnoprstuvxz", "acdeikmnpstuvz", "acdeilnorstuvy", "acdefhiklnostuvyz",
        "abceiklmnoprstuyz", "acdefgiklnostuvyz", "abcdefghijklmnoprstuvwxyz", "acdehiklnoprstuy",
        "u", "abcdeghiklmnoprstuvwyz", "abcdehiklmnoprstuvwy", "abceghiklnoprstuvwy",
        "abcdeghijklmnprstvz", "abcdeijklnorsuyz", "aehinorsw", "aceipt",
        "bcdehjklmnprstuvwz", "abcdehijklmnoprstuvy",
    ];

    private static readonly uint[] Masks = [.. Followers.Select(MaskOf)];

    /// <summary>Whether every pair of neighbours in <paramref name="word"/>, ASCII letters of any case, occurs in words.</summary>
    public static bool AreOfWord(ReadOnlySpan<char> word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            var (first, second) = ((word[i] | 0x20) - 'a', (word[i + 1] | 0x20) - 'a');
            if ((uint)first >= Letters || (uint)second >= Letters || (Masks[first] >> second & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static uint MaskOf(string followers)
    {
        var mask = 0u;
        foreach (var letter in followers)
        {
            mask |= 1u << (letter - 'a');
        }

        return mask;
    }
}
