using Clona.Detectors.Text;

namespace Clona.Detectors.Structure;

/// <summary>Recognises the legal form at the end of a firm's name.</summary>
internal static class FirmForm
{
    private const int Longest = 16;

    // Written without blanks, as they are compared.
    private static readonly string[] Forms =
    [
        "s.r.o", "sro", "spol.sr.o", "spols", "a.s", "v.o.s", "k.s", "o.p.s", "z.s", "z.u", "s.p", "n.o", "p.o",
            "&", "gmbh", "ltd",
        "prispevkovaorgan", "zapsanyspolek", "akciovaspolecnos",
    ];

    // By their first letter: it is asked of every token somewhere, and few begin one.
    private static readonly string[][] FormsByLetter = LetterLists.Of(Forms, form => form[0]);

    /// <summary>Whether the form at token <paramref name="index"/> is one of a body founded by a municipality or a
    /// region.</summary>
    public static bool IsPublicAt(TokenizedText text, int index)
    {
        index += text.IsMark(index, ',') ? 1 : 0;
        return text.HasWord(index, "prispevkova") || text.HasWord(index, "prispevkove")
            || (text.HasWord(index, "p") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "o"));
    }

    /// <summary>Whether a legal form begins at token <paramref name="index"/> or behind a comma there.</summary>
    /// <remarks>"Kovář a syn, s. r. o." is a firm; "Jana Kovářová a syn Robert" and "Jan Kovář a syn" without a form are people.</remarks>
    public static bool StartsAt(TokenizedText text, int index)
    {
        index += text.IsMark(index, ',') ? 1 : 0;
        if (text.HasWord(index, "a") && (text.HasWord(index + 1, "syn") || text.HasWord(index + 1, "synove")))
        {
            index += 2;
            index += text.IsMark(index, ',') ? 1 : 0;
        }

        var forms = index < text.Tokens.Length ? FormsOf(text.Folded[text.Tokens[index].Start]) : [];
        if (forms.Length == 0)
        {
            return false;
        }

        Span<char> joined = stackalloc char[Longest];
        var length = Join(text, index, joined);
        if (joined[..length].StartsWith("p.o.box", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var form in forms)
        {
            if (joined[..length].StartsWith(form, StringComparison.Ordinal)
                && (length == form.Length || form.Length > 4 || !char.IsLetter(joined[form.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] FormsOf(char letter) => letter < FormsByLetter.Length ? FormsByLetter[letter] : [];

    private static int Join(TokenizedText text, int index, Span<char> joined)
    {
        var length = 0;
        for (var i = index; i < text.Tokens.Length && length < Longest
            && text.Tokens[i].LinesBefore <= (i == index ? 1 : 0); i++)
        {
            var word = text.FoldedOf(text.Tokens[i]);
            word = word[..Math.Min(word.Length, Longest - length)];
            word.CopyTo(joined[length..]);
            length += word.Length;
        }

        return length;
    }
}
