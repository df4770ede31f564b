using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>Names of languages: two or three letters, and perhaps two more for a country; nothing longer, which could say something else.</summary>
internal static class LanguageTag
{
    private const int LongestLanguage = 3;
    private const int Country = 2;

    /// <summary>The language that a value names, in its usual writing; null for everything else.</summary>
    public static PdfString? Of(PdfObject value)
    {
        if (value is not PdfString text || TextString.Decode(text).Split('-') is not [{ Length: >= 2 and <= LongestLanguage } language, .. var more]
            || !language.All(char.IsAsciiLetter))
        {
            return null;
        }

        var country = more is [{ Length: Country } only] && only.All(char.IsAsciiLetter) ? "-" + only.ToUpperInvariant() : string.Empty;
        return new(Encoding.ASCII.GetBytes(language.ToLowerInvariant() + country));
    }
}
