using System.Globalization;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells children by the words beside their names: "žák Jan Novák", "matka nezletilé Evy Malé", "Mia Vu (Lhota 7), rodiče …",
/// "s dcerou Nikolkou", "Matka Mariany, paní Jana Malá".</summary>
internal static class ChildCue
{
    private const int LongestBracket = 10;
    private const int Majority = 18;

    /// <summary>Whether the words beside the mention say so.</summary>
    public static bool Is(in MentionContext context) => IsCalledSo(context) || IsInClass(context) || IsYoung(context) || HasParents(context) || IsOffspring(context) || IsOfParent(context);

    // "Jan Novák ze 7. B", "Eva Malá (3. třída)", "Jana Nová ze sedmé třídy"; teachers are named with a degree or with "učitelka".
    private static bool IsInClass(in MentionContext context)
    {
        var text = context.Text;
        var at = context.Next + (text.IsMark(context.Next, '(') || text.IsMark(context.Next, ',') ? 1 : 0);
        at += text.HasWord(at, "ze") || text.HasWord(at, "z") ? 1 : 0;
        if (at == context.Next || at + 1 >= context.Ceiling || text.HasRole(context.First, WordRoles.TitleBefore) || text.HasRole(context.First - 1, WordRoles.AnyFunction))
        {
            return false;
        }

        var isNumber = text.Tokens[at] is { Kind: TokenKind.Number, Length: 1, LinesBefore: <= 1 } && text.IsMark(at + 1, '.');
        return isNumber ? at + 2 < context.Ceiling && (IsLetterOfClass(text, at + 2) || IsClass(text, at + 2))
            : text.Tokens[at] is { Kind: TokenKind.Word, IsCapital: false } && IsOrdinal(text.FoldedOf(text.Tokens[at])) && IsClass(text, at + 1);
    }

    // "Eva Malá (11 let)", not "Jan Novák (5 let praxe)"
    private static bool IsYoung(in MentionContext context)
    {
        var text = context.Text;
        var at = context.Next + 1;
        if (at + 1 >= context.Ceiling || !(text.IsMark(context.Next, '(') || text.IsMark(context.Next, ',')) || text.Tokens[at] is not { Kind: TokenKind.Number, Length: <= 2 }
            || !int.TryParse(text.FoldedOf(text.Tokens[at]), NumberStyles.None, CultureInfo.InvariantCulture, out var years) || years is 0 or >= Majority)
        {
            return false;
        }

        return text.FoldedOf(text.Tokens[at + 1]) is "let" or "roky" or "rok"
            && (at + 2 >= text.Tokens.Length || text.Tokens[at + 2].Kind == TokenKind.Mark || text.Tokens[at + 2].LinesBefore > 0);
    }

    // "7. B"; "5. V. 1960" is a date and "2. P. Dub" the next of a list.
    private static bool IsLetterOfClass(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Word, Length: 1, IsCapital: true, LinesBefore: 0 }
        && text.FoldedOf(text.Tokens[index])[0] is >= 'a' and <= 'f' && !(text.IsMark(index + 1, '.') && index + 2 < text.Tokens.Length && text.Tokens[index + 2].LinesBefore == 0);

    private static bool IsClass(TokenizedText text, int index) => text.HasWord(index, "tridy") || text.HasWord(index, "trida") || text.HasWord(index, "tr");

    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word is "prvni" or "druhe" or "treti" or "ctvrte" or "pate" or "seste" or "sedme" or "osme" or "devate";

    // Of several children only: "dětem Jana Nováka" names their father.
    private static bool IsCalledSo(in MentionContext context)
    {
        var text = context.Text;
        var before = text.IsMark(context.First - 1, '.') && text.HasWord(context.First - 2, "nezl") ? context.First - 2 : context.First - 1;
        var isBefore = before >= context.Floor && text.Tokens[context.First].LinesBefore == 0 && IsWord(text, before);
        return isBefore || (text.IsMark(context.Next, ',') && context.Next + 1 < context.Ceiling && IsWord(text, context.Next + 1));
    }

    private static bool IsWord(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index])
        is "nezl" or "nezletily" or "nezletila" or "nezletileho" or "nezletile" or "nezletilemu" or "nezletilou" or "nezletilym"
        or "zak" or "zaka" or "zakovi" or "zakem" or "zakyne" or "zakyni" or "zacka" or "zacky" or "zacku" or "zackou" or "zacce" or "dite" or "ditete" or "diteti" or "ditetem" or "dvojcata"
        or "spoluzak" or "spoluzaka" or "spoluzakovi" or "spoluzakem" or "spoluzacka" or "spoluzacky" or "spoluzacce" or "spoluzackou";

    // Grown sons and daughters are told with their family name.
    private static bool IsOffspring(in MentionContext context) => context.Next - context.First == 1 && IsDirectlyBehind(context)
        && context.Text.FoldedOf(context.Text.Tokens[context.First - 1]) is "syn" or "syna" or "synovi" or "synem" or "dcera" or "dcery" or "dceri" or "dceru" or "dcerou"
            or "vnuk" or "vnuka" or "vnukovi" or "vnukem" or "vnucka" or "vnucky" or "vnucce" or "vnucku" or "vnuckou";

    // The mother's own name follows behind the comma.
    private static bool IsOfParent(in MentionContext context)
    {
        var text = context.Text;
        if (!IsDirectlyBehind(context) || !text.IsMark(context.Next, ',') || context.Ceiling >= text.Tokens.Length)
        {
            return false;
        }

        var hasCourtesy = context.Ceiling - context.Next == 2 && text.HasRole(context.Next + 1, WordRoles.Courtesy);
        var isNamed = hasCourtesy || (context.Ceiling - context.Next == 1 && context.Next - context.First == 1);
        return isNamed && text.FoldedOf(text.Tokens[context.First - 1]) is var word && (word is "matka" or "otec" or "maminka" or "tatinek" or "babicka" or "dedecek"
            || (hasCourtesy && word is "rodice"));
    }

    private static bool IsDirectlyBehind(in MentionContext context) => context.First > context.Floor && context.Text.Tokens[context.First].LinesBefore <= 1
        && context.Text.Tokens[context.First - 1].Kind == TokenKind.Word;

    private static bool HasParents(in MentionContext context)
    {
        var text = context.Text;
        var (at, hasHome) = (context.Next, false);
        if (text.IsMark(at, '('))
        {
            at = EndOfBracket(text, at);
            hasHome = at > context.Next;
        }

        at = text.IsMark(at, ',') ? at + 1 : at;
        if (at >= context.Ceiling || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].LinesBefore > 0)
        {
            return false;
        }

        var word = text.FoldedOf(text.Tokens[at]);
        return word is "rodice" || (hasHome && BeginsLine(context) && word is "matka" or "otec" or "babicka" or "pestounka" or "pestoun");
    }

    private static int EndOfBracket(TokenizedText text, int start)
    {
        for (var at = start + 1; at < text.Tokens.Length && at - start <= LongestBracket; at++)
        {
            if (text.IsMark(at, ')'))
            {
                return at + 1;
            }
        }

        return start;
    }

    private static bool BeginsLine(in MentionContext context) => context.Text.Tokens[context.First].LinesBefore > 0
        || (context.First > 0 && context.Text.Tokens[context.First - 1].LinesBefore > 0 && context.Text.Tokens[context.First - 1].Kind == TokenKind.Mark);
}
