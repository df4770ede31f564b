namespace Clona.Detectors.Context;

/// <summary>Spellings of a phrase with one slip of the typist: a letter left out, typed twice, or two changed
/// round.</summary>
internal static class TypingSlips
{
    private const int FewestLetters = 7;

    /// <summary>All such spellings; none of a phrase so short that a slip makes another word of it.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        for (var i = 1; i < phrase.Length && phrase.Length >= FewestLetters; i++)
        {
            if (!char.IsLetter(phrase[i]))
            {
                continue;
            }

            yield return phrase.Remove(i, 1);
            yield return phrase.Insert(i, phrase[i].ToString());
            if (char.IsLetter(phrase[i - 1]) && phrase[i - 1] != phrase[i])
            {
                yield return string.Concat(phrase.AsSpan(0, i - 1), phrase.AsSpan(i, 1), phrase.AsSpan(i - 1, 1), phrase.AsSpan(i + 1));
            }
        }
    }
}
