using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells children by the words beside their names: "žák Jan Novák", "matka nezletilé Evy Malé", "Mia Vu (Lhota 7), rodiče …".</summary>
internal static class ChildCue
{
    private const int LongestBracket = 10;

    /// <summary>Whether the words beside the mention say so.</summary>
    public static bool Is(in MentionContext context) => IsCalledSo(context) || HasParents(context);

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
        or "zak" or "zaka" or "zakovi" or "zakem" or "zakyne" or "zakyni" or "dite" or "ditete" or "diteti" or "ditetem" or "dvojcata"
        or "spoluzak" or "spoluzaka" or "spoluzakovi" or "spoluzakem" or "spoluzacka" or "spoluzacky" or "spoluzacce" or "spoluzackou";

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
