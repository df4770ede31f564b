using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Signs of an office that are no function noun: deeds of clerks, rows of votes, names at the end of a
/// letter.</summary>
internal static class PublicCue
{
    private const int RowReach = 16;

    /// <summary>Whether the mention is named as somebody who wrote, checked or submitted the paper.</summary>
    public static bool IsClerk(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - 1;
        index -= text.IsMark(index, ':') || text.IsMark(index, '(') ? 1 : 0;
        index -= CueRole.HasCourtesy(context) ? text.IsMark(index, '.') ? 2 : 1 : 0;
        if (index < context.Floor || text.Tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        return text.FoldedOf(text.Tokens[index]) switch
        {
            "zapsal" or "zapsala" or "overil" or "overila" or "overili" or "predklada" or "predlozil"
                or "predlozila" => true,
            "pro" or "proti" => IsVote(text, index),
            "zapisuje" or "omluvil" or "omluvila" or "zapsali" => true,
            "poridil" or "poridila" => text.HasWord(index - 1, "prepis") || text.HasWord(index - 1, "zapis")
                || text.HasWord(index - 1, "zaznam"),
            "provedli" or "provedl" or "provedla" => text.HasWord(index - 1, "kontrolu"),
            "eviduje" or "vedl" or "vedla" or "vydala" or "vydal" => true,
            "byl" or "byla" => text.HasWord(index - 1, "proti"),
            "komise" or "vybor" or "skupina" => text.Tokens[index].IsCapital || text.HasWord(index - 1, "kontrolni"),
            "slozeni" => text.HasWord(index - 1, "ve"),
            "se" => text.HasWord(index - 1, "zdrzel") || text.HasWord(index - 1, "zdrzela")
                || text.HasWord(index - 1, "omluvil") || text.HasWord(index - 1, "omluvila"),
            "zpracoval" or "zpracovala" or "vyhotovil" or "vyhotovila" => !IsDesign(text, index - 1),
            _ => false,
        };
    }

    // "Rada hlasovala: pro Novák, Dvořák"
    private static bool IsVote(TokenizedText text, int index)
    {
        for (var back = index - 1; back >= Math.Max(0, index - RowReach) && text.Tokens[back + 1].LinesBefore == 0; back--)
        {
            if (text.FoldedOf(text.Tokens[back]).StartsWith("hlasov", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the mention is a row of a table of votes.</summary>
    public static bool IsVoteRow(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + RowReach)
            && text.Tokens[index].LinesBefore == 0; index++)
        {
            var isCell = text.Tokens[index].BlanksBefore >= 2 || text.IsMark(index - 1, '|')
                || text.IsMark(index - 1, ';');
            if (isCell && text.Tokens[index].Shape == WordShape.Upper && text.FoldedOf(text.Tokens[index])
                is "pro" or "proti" or "zdrzel" or "zdrzela" or "ano" or "ne" or "nepritomen" or "nepritomna"
                or "omluven" or "omluvena" or "nehlasoval")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the mention stands alone on a line of the last quarter, as the clerk who signs a
    /// letter.</summary>
    public static bool IsSigner(in MentionContext context)
    {
        var text = context.Text;
        if (context.First < text.Tokens.Length * 3 / 4 || text.Tokens[context.First].LinesBefore < 2)
        {
            return false;
        }

        var index = context.Next + (text.IsMark(context.Next, ',') ? 1 : 0);
        var isMarked = text.HasWord(index, "v") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "r");
        index += isMarked ? text.IsMark(index + 3, '.') ? 4 : 3 : 0;
        return isMarked && (index >= text.Tokens.Length || text.Tokens[index].LinesBefore > 0);
    }

    /// <summary>Whether a date of birth or a home is told right behind the mention, as of people in a private
    /// matter.</summary>
    public static bool IsIdentified(in MentionContext context)
    {
        var text = context.Text;
        var index = context.Next;
        index += text.IsMark(index, ',') || text.IsMark(index, '(') ? 1 : 0;
        return index < text.Tokens.Length && text.Tokens[index].LinesBefore <= 1
            && (IsPrivateLabel(text, index)
                || (text.HasWord(index, "r") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "c")));
    }

    // "Datum a čas" of a session is no birth.
    private static bool IsPrivateLabel(TokenizedText text, int index) => text.HasRole(index, WordRoles.Birth | WordRoles.Home)
        && (!text.HasWord(index, "datum") || text.HasRole(index + 1, WordRoles.Birth));

    /// <summary>Whether the name begins a line and a colon and words follow, as in a record of a debate.</summary>
    public static bool IsDebater(in MentionContext context)
    {
        var text = context.Text;
        var first = context.First - (CueRole.HasCourtesy(context) ? 1 : 0);
        return first >= 0 && (first == 0 || text.Tokens[first].LinesBefore > 0) && text.IsMark(context.Next, ':')
            && context.Next + 3 < text.Tokens.Length && text.Tokens[context.Next + 1].LinesBefore == 0
            && (text.Tokens[context.Next + 2] is { LinesBefore: 0, Shape: WordShape.Lower }
                || text.IsMark(context.Next + 1, '„') || text.IsMark(context.Next + 1, '"'));
    }

    /// <summary>Whether a date of birth, a birth number or a home follows on the line, perhaps behind a second
    /// name.</summary>
    public static bool IsIdentifiedOnLine(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(text.Tokens.Length, context.Next + RowReach)
            && text.Tokens[index].LinesBefore <= 1 && !text.IsMark(index, ';'); index++)
        {
            if (text.HasRole(index, WordRoles.Represented | WordRoles.PublicBody | WordRoles.PartyLabel))
            {
                return false;
            }

            if (IsPrivateLabel(text, index)
                || (text.HasWord(index, "r") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "c")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the mention is the field "Jméno" of a form that asks for the birth on its next line.</summary>
    public static bool IsFormField(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - 1;
        while (index > 0 && (text.IsMark(index, '.') || text.IsMark(index, ':') || text.IsMark(index, '…'))
            && text.Tokens[index].LinesBefore == 0)
        {
            index--;
        }

        return index >= 0 && text.HasRole(index, WordRoles.NameLabel) && context.Next < text.Tokens.Length
            && text.Tokens[context.Next].LinesBefore == 1 && text.HasRole(context.Next, WordRoles.Birth);
    }

    /// <summary>Whether the mention stands right behind the number of an item ("(1) Jan Novák").</summary>
    public static bool BeginsItem(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - 1;
        return (text.IsMark(index, ')') || text.IsMark(index, '.')) && index > 0
            && text.Tokens[index - 1].Kind == TokenKind.Number
            && text.Tokens[index - (text.IsMark(index - 2, '(') ? 2 : 1)].LinesBefore > 0;
    }

    private static bool IsDesign(TokenizedText text, int index) => index >= 0 && text.FoldedOf(text.Tokens[index])
        is "projekt" or "posudek" or "studii" or "dokumentaci" or "plan" or "navrh";
}
