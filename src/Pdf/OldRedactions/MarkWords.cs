using System.Collections.Frozen;
using System.Text;

namespace Clona.Pdf.OldRedactions;

/// <summary>Knows text that hides nothing where it stands under a box: what earlier editors write in place of removed words.</summary>
internal static class MarkWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "redacted", "privilege", "privileged", "confidential", "sealed", "filedunderseal", "anonymized", "anonymised",
            "začerněno", "anonymizováno", "anonymizace", "utajeno", "důvěrné", "neveřejné", "znečitelněno", "vymazáno", "odstraněno",
        ]);

    private const int FewestRepeated = 3;

    /// <summary>Whether <paramref name="text"/>, null parts standing for letters without meaning, tells somebody something.</summary>
    public static bool TellsSomething(IEnumerable<string?> text)
    {
        var letters = new StringBuilder();
        foreach (var part in text)
        {
            foreach (var letter in part ?? "\uFFFD")
            {
                letters.Append(letter == '\uFFFD' || char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : string.Empty);
            }
        }

        var read = letters.ToString();
        return read.Length > 0 && !IsRepeated(read) && !Words.Contains(read);
    }

    private static bool IsRepeated(string text) => text.Length >= FewestRepeated && text.All(letter => letter == text[0] && letter != '\uFFFD');
}
