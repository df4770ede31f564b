using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the head of a list of people in a private matter ("Dárci", "Dlužníci:", "Noví členové:").</summary>
internal static class PrivateList
{
    private const int MostLines = 40;
    private const int MostTokens = 600;
    private const int LongestHead = 16;

    /// <summary>Third party or child where the mention stands in such a list, party where an answer lists the sides of contracts, or nothing.</summary>
    public static PersonRole? Of(in MentionContext context, DocumentKind kind)
    {
        if (kind == DocumentKind.Contract)
        {
            return null;
        }

        var text = context.Text;
        var lines = 0;
        var colon = -1;
        for (var index = context.First; index > 0 && lines < MostLines
            && context.First - index < MostTokens; index--)
        {
            if (colon < 0 && text.IsMark(index, ':') && !EndsLabel(text, index, lines))
            {
                colon = index;
            }

            var begins = text.Tokens[index].LinesBefore > 0 || IsSentenceStart(text, index);
            if (!begins)
            {
                continue;
            }

            if (colon >= 0 || (lines > 0 && IsHeading(text, index)))
            {
                var role = RoleOf(text, index, colon >= 0 ? colon : EndOfLine(text, index), kind);
                return role == PersonRole.Child && IsInBrackets(context) ? PersonRole.ThirdParty : role;
            }

            lines += text.Tokens[index].LinesBefore > 0 ? 1 : 0;
            if (text.Tokens[index].LinesBefore > 1)
            {
                return null;
            }
        }

        return null;
    }

    // "Matěj Novák (Jana Nováková, Horní 2)": the mother.
    private static bool IsInBrackets(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.First - 1; index >= 0 && context.First - index <= LongestHead && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (text.IsMark(index, '(') || text.IsMark(index, ')'))
            {
                return text.IsMark(index, '(');
            }
        }

        return false;
    }

    // In the lines above only a colon at the end of a line heads the list.
    private static bool EndsLabel(TokenizedText text, int colon, int lines) =>
        lines > 0 && colon + 1 < text.Tokens.Length && text.Tokens[colon + 1].LinesBefore == 0;

    private static bool IsSentenceStart(TokenizedText text, int index) => text.IsMark(index - 1, '.')
        && text.Tokens[index].IsCapital && index > 1 && text.Tokens[index - 2] is { Kind: TokenKind.Word, Length: > 3 };

    private static bool IsHeading(TokenizedText text, int index) => EndOfLine(text, index) - index <= LongestHead
        && text.Tokens[index].LinesBefore > 1;

    private static int EndOfLine(TokenizedText text, int index)
    {
        var end = index + 1;
        while (end < text.Tokens.Length && text.Tokens[end].LinesBefore == 0)
        {
            end++;
        }

        return end;
    }

    private static PersonRole? RoleOf(TokenizedText text, int first, int end, DocumentKind kind)
    {
        var hasDebt = HasDebt(text, first, end);
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            var word = text.FoldedOf(text.Tokens[index]);
            if (IsChild(word))
            {
                return PersonRole.Child;
            }

            if (kind == DocumentKind.Information && !hasDebt && IsSide(word))
            {
                return PersonRole.Party;
            }

            if (IsPrivate(word) || (text.HasWord(index, "novi") && text.HasWord(index + 1, "clenove")))
            {
                return PersonRole.ThirdParty;
            }
        }

        return null;
    }

    // "Nájemci, kteří neuhradili nájemné:"
    private static bool HasDebt(TokenizedText text, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            if (word.StartsWith("dluz", StringComparison.Ordinal) || word.StartsWith("dluh", StringComparison.Ordinal) || word.StartsWith("neuhra", StringComparison.Ordinal)
                || word.StartsWith("nezapla", StringComparison.Ordinal) || word.StartsWith("neplat", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChild(ReadOnlySpan<char> word) => word is "zaci" or "zaku" or "zaky" or "deti" or "detem"
        or "studenti" or "nezletili" or "nezletilych";

    private static bool IsSide(ReadOnlySpan<char> word) => word is "prijemci" or "prijemcu" or "prijemcum" or "najemci" or "najemcu" or "pachtyri" or "obdarovani" or "kupujici";

    private static bool IsPrivate(ReadOnlySpan<char> word) =>
        word is "darci" or "darcu" or "dluznici" or "dluzniku" or "dobrovolnici" or "dobrovolniku" or "brigady"
            or "zemreli" or "nezaplatili" or "neuhradili" or "zadatele" or "zadatelu" or "uchazeci" or "uchazecu"
            or "prijemci" or "prijemcu" or "najemci" or "najemcu" or "vlastnici" or "vlastniku" or "prihlaseni"
            or "svedci" or "svedku" or "sousede" or "sousedu" or "ucastniku" or "signatari" or "podepsani"
            or "jubilanti" or "jubilantum" or "oceneni" or "stezovatele" or "platcu" or "pachtyri" or "hostu"
            or "pokutovani" or "obyvatele" or "nahradnici" or "dobrovolne" or "dobrovolnik" or "obdarovani"
            or "volici" or "uzivatele" or "uzivatelu" or "klienti" or "klientu" or "pacienti" or "vyplaceno"
            or "odberatele" or "prihlasky" or "stiznosti" or "zadosti" or "rodice";
}
