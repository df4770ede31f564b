using Clona.Detectors.Findings;

namespace Clona.Detectors.Slips;

/// <summary>Cuts a text that was read into its words: letters and digits that stand together.</summary>
internal static class ReadWords
{
    /// <summary>The words, by start.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && IsPart(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return new TextSpan(start, at);
            }
        }
    }

    /// <summary>Whether <paramref name="c"/> belongs to a word; an upright stroke is a letter badly read.</summary>
    public static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '|';
}
