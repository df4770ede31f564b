using System.Globalization;
using System.Text;

namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>Brings letters and digits into the form in which two sources that mean the same are equal.</summary>
internal static class LetterForms
{
    // Private use by Adobe for old-style figures and small capitals.
    private const int FirstOldFigure = 0xF730;
    private const int FirstSmallCapital = 0xF761;

    // Letters that look alike in one case at least: programs have one glyph for them, and names are taken for each other.
    private const string Greek = "αaβbεeζzηhιiκkμmνnοoρpτtυyχxϲc";
    private const string Cyrillic = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕs";
    private const string Barred = "łlđdðdħhŧtøoıiȷjĸk";

    private static readonly Dictionary<char, char> Alike = (Greek + Cyrillic + Barred).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The letters and digits of <paramref name="text"/> without case, accents, ligatures and variants; empty where it has none.</summary>
    public static string Of(string text)
    {
        if (text is [>= 'a' and <= 'z' or >= '0' and <= '9'])
        {
            return text;
        }

        var letters = new StringBuilder(text.Length);
        foreach (var sign in WithoutPrivate(text).Normalize(NormalizationForm.FormKD))
        {
            var letter = char.ToLowerInvariant(sign);
            switch (letter)
            {
                case 'æ':
                    letters.Append("ae");
                    break;
                case 'œ':
                    letters.Append("oe");
                    break;
                case 'ß':
                    letters.Append("ss");
                    break;
                default:
                    letters.Append(IsLetter(letter) ? Alike.GetValueOrDefault(letter, letter) : null);
                    break;
            }
        }

        return letters.ToString();
    }

    // Halves of pairs belong to letters beyond the first plane.
    private static bool IsLetter(char sign) => char.GetUnicodeCategory(sign) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate;

    // Lone halves of pairs cannot be normalised.
    private static string WithoutPrivate(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value switch
    {
        >= FirstOldFigure and < FirstOldFigure + 10 => new Rune('0' + rune.Value - FirstOldFigure),
        >= FirstSmallCapital and < FirstSmallCapital + 26 => new Rune('a' + rune.Value - FirstSmallCapital),
        _ => rune,
    }));
}
