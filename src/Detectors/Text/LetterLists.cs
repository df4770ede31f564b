namespace Clona.Detectors.Text;

/// <summary>Divides a short list of folded words by one of their letters, so that most questions need no look at it.</summary>
internal static class LetterLists
{
    /// <summary>The words whose letter it is, in their order, for each character up to <c>z</c>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="letterOf">Which of its letters a word goes by.</param>
    /// <exception cref="ArgumentException">A word goes by a letter behind <c>z</c>, so it would never be found.</exception>
    public static string[][] Of(string[] words, Func<string, char> letterOf)
    {
        if (Array.Find(words, word => letterOf(word) > 'z') is { } lost)
        {
            throw new ArgumentException($"No list for the word {lost}.", nameof(words));
        }

        return [.. Enumerable.Range(0, 'z' + 1).Select(letter => words.Where(word => letterOf(word) == letter).ToArray())];
    }
}
