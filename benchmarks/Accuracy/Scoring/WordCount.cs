namespace Clona.Accuracy.Scoring;

/// <summary>Counts the words of a text: runs without white space.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var blank = IsBlank(c);
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }

        return words;
    }

    // The reference scorer splits at the four information separators too.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';
}
