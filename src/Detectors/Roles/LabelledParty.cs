using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the name of a contracting party directly before a name ("Prodávající: X", "nájemce X").</summary>
/// <remarks>Somebody named after another word about the party ("matka nájemce X", "za kupující X") is no
/// party.</remarks>
internal static class LabelledParty
{
    private const int NumberReach = 40;
    private const int StemLength = 5;
    private const int LongestOpening = 2000;
    private const int LongestBracket = 8;

    /// <summary>Party, trader, third party, or nothing where no label stands directly before the mention.</summary>
    public static PersonRole? Of(in MentionContext context, DocumentStructure structure)
    {
        var text = context.Text;
        var index = BeforeCourtesy(text, context.First - 1);
        var hasColon = text.IsMark(index, ':');
        index = BeforeApposition(text, index - (hasColon ? 1 : 0), context.Floor);
        if (index < context.Floor || structure.Kind != DocumentKind.Contract || !IsLabel(text, index, hasColon, structure))
        {
            return null;
        }

        // "za prodávající      kupující" above two names; "Za prodávajícího: Jan Novák" is told by the block.
        var isOtherColumn = text.Tokens[context.First].LinesBefore > 0 && text.Tokens[index] is { LinesBefore: 0, BlanksBefore: >= 3 };
        if (isOtherColumn || (hasColon && text.HasWord(index - 1, "za")))
        {
            return null;
        }

        // "nájemce Jan Novák" in the sale of a flat: only the words that name the parties make a party.
        var isOfContract = hasColon || context.First < structure.OpeningEnd || text.Tokens[index].LinesBefore > 0
            || IsNamedBefore(text, index,
            Math.Min(index, Math.Max(structure.OpeningEnd, text.Tokens.Length / 3)));
        if (!isOfContract)
        {
            return null;
        }

        if (SpeaksOfAnother(text, index))
        {
            return PersonRole.ThirdParty;
        }

        return HasCompanyNumber(context) ? PersonRole.Trader : PersonRole.Party;
    }

    private static bool IsNamedBefore(TokenizedText text, int label, int end)
    {
        var word = text.FoldedOf(text.Tokens[label]);
        var stem = word[..Math.Min(word.Length, StemLength)];
        for (var index = 0; index < Math.Min(end, LongestOpening); index++)
        {
            if (text.HasRole(index, WordRoles.PartyLabel) && IsNaming(text, index)
                && text.FoldedOf(text.Tokens[index]).StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Prodávající:", "(dále jen „kupující“)", "a nájemkyně Nováková" at the start of a line
    private static bool IsNaming(TokenizedText text, int index) => text.IsMark(index + 1, ':')
        || text.Tokens[index].LinesBefore > 0 || text.IsMark(index - 1, '„') || text.IsMark(index - 1, '"')
        || text.IsMark(index - 1, '(') || text.IsMark(index + 1, ')') || text.HasWord(index - 1, "jako")
        || text.HasWord(index - 1, "a") || text.HasWord(index - 1, "jen")
        || (text.IsMark(index - 1, '.') && index > 1 && text.Tokens[index - 2].Kind == TokenKind.Number);

    private static int BeforeCourtesy(TokenizedText text, int index)
    {
        // "ak. soch. Jan Nový": abbreviations that are no titles of the list
        for (var skipped = 0; skipped < 2 && text.IsMark(index, '.') && index > 0
            && text.Tokens[index - 1] is { Shape: WordShape.Lower, Length: <= 4 }; skipped++)
        {
            index -= 2;
        }

        while (text.HasRole(index, WordRoles.Courtesy | WordRoles.Couple) && !RelatedPerson.IsRelative(text, index))
        {
            index--;
        }

        return text.Tokens.Length > 0 && index >= 0 && text.IsMark(index, '.')
            && text.HasWord(index - 1, "p") ? index - 2 : index;
    }

    // "Umělec: X" at the start of a line names a party too.
    private static bool IsLabel(TokenizedText text, int index, bool hasColon, DocumentStructure structure) =>
        text.HasRole(index, WordRoles.PartyLabel) || NounAt(text, index) is RoleNounKind.Party
        || (NounAt(text, index) is RoleNounKind.Side && index < structure.OpeningEnd && index < structure.AppendixStart)
        || (hasColon && index < structure.AppendixStart && text.Tokens[index].IsCapital && (index == 0 || text.Tokens[index].LinesBefore > 0)
            && (text.HasRole(index, WordRoles.Occupation) || text.HasWord(index, "umelec")
            || text.HasWord(index, "umelkyne"))) || (hasColon && text.HasWord(index, "strana"));

    private static RoleNounKind NounAt(TokenizedText text, int index) =>
        (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Word
            ? RoleNouns.Of(text.FoldedOf(text.Tokens[index])) : RoleNounKind.None;

    // "Ubytovaný č. 4: X", "Účinkující (jméno): X", "Nájemci (společně) – manželé X"
    private static int BeforeApposition(TokenizedText text, int index, int floor)
    {
        if (index > floor + 2 && text.Tokens[index].Kind == TokenKind.Number && text.IsMark(index - 1, '.')
            && text.HasWord(index - 2, "c"))
        {
            return index - 3;
        }

        if (index > floor && text.Tokens[index].Length == 1 && text.HasWord(index - 1, "strana"))
        {
            return index - 1;
        }

        index -= index > floor && text.IsMark(index, '–') ? 1 : 0;
        if (!text.IsMark(index, ')'))
        {
            return index;
        }

        for (var open = index - 1; open > floor && index - open <= LongestBracket; open--)
        {
            if (text.IsMark(open, '('))
            {
                return open - 1;
            }
        }

        return index;
    }

    private static bool SpeaksOfAnother(TokenizedText text, int index)
    {
        var before = index - 1;
        return before >= 0 && text.Tokens[index].LinesBefore == 0 && (RelatedPerson.IsRelative(text, before)
            || text.HasRole(before, WordRoles.Contact | WordRoles.AnyFunction | WordRoles.Represented)
            || text.FoldedOf(text.Tokens[before]).StartsWith("zamestnan", StringComparison.Ordinal)
            || text.HasWord(before, "za") || text.HasWord(before, "u") || text.HasWord(before, "od")
            || text.HasWord(before, "pro") || text.HasWord(before, "s") || text.HasWord(before, "k")
            || text.HasWord(before, "po") || text.HasWord(before, "mezi"));
    }

    private static bool HasCompanyNumber(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(text.Tokens.Length, context.Next + NumberReach)
            && text.Tokens[index].LinesBefore <= 1; index++)
        {
            var isNextParty = text.Tokens[index].LinesBefore > 0
                && text.HasRole(index, WordRoles.PartyLabel | WordRoles.PublicBody);
            if (isNextParty || FirmForm.StartsAt(text, index))
            {
                return false;
            }

            if (CompanyLabel.HasNumber(text, index))
            {
                return true;
            }
        }

        return false;
    }
}
