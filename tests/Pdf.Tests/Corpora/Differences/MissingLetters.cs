using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>Whether an output lacks letters of its input that nobody could see there.</summary>
internal static class MissingLetters
{
    /// <summary>
    /// Whether the output has fewer letters than the input and none besides, and the pictures of the pages are the same up to one
    /// pixel a letter that went: the least letter has five, and the edge of a hidden one may stand out from what covers it.
    /// </summary>
    public static bool WereInvisible(string before, string after)
    {
        var left = Letters(before);
        foreach (var (letter, count) in Letters(after))
        {
            left[letter] = left.GetValueOrDefault(letter) - count;
        }

        return left.Values.All(count => count >= 0) && left.Values.Sum() is > 0 and var missing && DifferentPixels(before, after) <= missing;
    }

    private static int DifferentPixels(string before, string after)
    {
        var (left, right) = (PpmPage.Read(Poppler.PixelsIn(before, "-cropbox")), PpmPage.Read(Poppler.PixelsIn(after, "-cropbox")));
        return left.Count != right.Count ? int.MaxValue : left.Zip(right).Sum(pair => pair.First.DifferencesFrom(pair.Second)?.Count ?? pair.First.Width * pair.First.Height);
    }

    private static Dictionary<char, int> Letters(string path) =>
        Poppler.WordsIn(path).SelectMany(word => word).GroupBy(letter => letter).ToDictionary(group => group.Key, group => group.Count());
}
