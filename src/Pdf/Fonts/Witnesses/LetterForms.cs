using System.Text;
using Clona.Pdf.Layout;

namespace Clona.Pdf.Fonts.Witnesses;

/// <summary>Brings letters and digits into the form in which two sources that mean the same are equal.</summary>
/// <remarks>Tables, because normalisation of text is not available in the invariant culture that the program runs in.</remarks>
internal static class LetterForms
{
    // Private use by Adobe for old-style figures and small capitals.
    private const int FirstOldFigure = 0xF730;
    private const int FirstSmallCapital = 0xF761;

    // Letters and digits of formulas, alphabet after alphabet; Greek ones between them say nothing.
    private const int FirstOfFormulas = 0x1D400;
    private const int EndOfLatinFormulas = 0x1D6A4;
    private const int FirstDigitOfFormulas = 0x1D7CE;
    private const int EndOfFormulas = 0x1D800;
    private const int Letters = 26;
    private const int Digits = 10;

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char FirstLigature = '\uFB00';
    private const char LastLatinLigature = '\uFB06';
    private const char FirstGreek = '\u0370';
    private const char LastCyrillic = '\u052F';

    // Letters that look alike in one case at least: programs have one glyph for them, and names are taken for each other.
    private const string Greek = "αaβbεeζzηhιiκkμmνnοoρpτtυyχxϲcµm∆δ\u2126ω";
    private const string Cyrillic = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕs";
    private const string Barred = "łlđdðdħhŧtøoıiȷjĸkƒfºoªaſs";
    private const string Small = "⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9ⁿnⁱi";
    private const string OfFormulas = "ℂcℍhℕnℙpℚqℝrℤzℬbℰeℱfℋhℐiℒlℳmℛrℯeℊgℴoℓlℎhℑiℜrℌhℨzℭc";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly Dictionary<char, char> Alike =
        (Greek + Cyrillic + Barred + Small + OfFormulas).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>
    /// The Latin, Greek and Cyrillic letters and the digits of <paramref name="text"/> without case, accents, ligatures and variants; empty
    /// where it has none.
    /// </summary>
    public static string Of(string text)
    {
        if (text is [>= 'a' and <= 'z' or >= '0' and <= '9'])
        {
            return text;
        }

        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var plain = Plain(rune.Value);
            letters.Append(plain is >= FirstLigature and <= LastLatinLigature ? Ligatures[plain - FirstLigature] : OfLetter(plain));
        }

        return letters.ToString();
    }

    private static char Plain(int value) => value switch
    {
        >= FirstOldFigure and < FirstOldFigure + Digits => (char)('0' + value - FirstOldFigure),
        >= FirstSmallCapital and < FirstSmallCapital + Letters => (char)('a' + value - FirstSmallCapital),
        >= FirstFullWidth and <= LastFullWidth => (char)(value - FirstFullWidth + '!'),
        >= FirstOfFormulas and < EndOfLatinFormulas => (char)('a' + ((value - FirstOfFormulas) % Letters)),
        >= FirstDigitOfFormulas and < EndOfFormulas => (char)('0' + ((value - FirstDigitOfFormulas) % Digits)),
        <= char.MaxValue => (char)value,
        _ => '\0',
    };

    private static string OfLetter(char sign)
    {
        if (sign is 'æ' or 'Æ' or 'œ' or 'Œ' or 'ß' or 'ẞ')
        {
            return sign is 'ß' or 'ẞ' ? "ss" : sign is 'æ' or 'Æ' ? "ae" : "oe";
        }

        var letter = char.ToLowerInvariant(AccentTable.WithoutAccents(sign));
        letter = Alike.GetValueOrDefault(letter, letter);
        return char.IsAsciiLetterOrDigit(letter) || (letter is >= FirstGreek and <= LastCyrillic && char.IsLetter(letter)) ? letter.ToString() : string.Empty;
    }
}
