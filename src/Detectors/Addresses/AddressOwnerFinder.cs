using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Decides from the words before an address whose it is.</summary>
/// <param name="text">Text.</param>
/// <param name="analyzer">Knows names.</param>
/// <param name="personEnds">First tokens behind the persons found so far.</param>
internal sealed class AddressOwnerFinder(TokenizedText text, NameAnalyzer analyzer, IReadOnlySet<int> personEnds)
{
    private const int Farthest = 45;
    private const int Beside = 8;
    private const int WideGap = 3;
    private const int BirthReach = 18;

    /// <summary>The owner of the address that begins at token <paramref name="first"/>, and the label before
    /// it.</summary>
    public AddressOwner Find(int first, out WordRoles label)
    {
        label = LabelBefore(first);
        if ((label & WordRoles.Home) != WordRoles.None)
        {
            return AddressOwner.Person;
        }

        var found = Nearest(first);
        return (label & WordRoles.Seat) != WordRoles.None
            && found is AddressOwner.Unknown or AddressOwner.Property ? AddressOwner.Organisation : found;
    }

    /// <summary>Whether a person is named directly before token <paramref name="first"/>, as in a list of
    /// people.</summary>
    public bool FollowsPerson(int first)
    {
        for (var index = first - 1; index >= Math.Max(1, first - Beside)
            && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (IsPersonEnd(index) && !ActsForAnother(index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person ends right before token <paramref name="first"/>: behind a comma, a bracket or a column,
    /// or "z" ("pan Novák z čp. 7").</summary>
    public bool IsBesidePerson(int first)
    {
        if (first < 1 || text.Tokens[first].LinesBefore > 0 || text.HasRole(first, WordRoles.Calendar))
        {
            return false;
        }

        if (personEnds.Contains(first) && text.Tokens[first].BlanksBefore >= WideGap)
        {
            return true;
        }

        var before = text.Tokens[first - 1];
        var isLink = before.Kind == TokenKind.Mark
            ? text.View[before.Start] is ',' or '(' or '|' or '–' or '-' or '…' or '·'
            : (text.HasWord(first - 1, "z") || text.HasWord(first - 1, "oba") || text.HasWord(first - 1, "ze"))
                && text.Tokens[first].BlanksBefore > 0;
        var end = first - 1 - (text.HasWord(first - 1, "oba") && text.IsMark(first - 2, ',') ? 1 : 0);
        return isLink && personEnds.Contains(end) && !ActsForAnother(end - 1);
    }

    /// <summary>Whether the birth of a person ends directly before token <paramref name="first"/>, or a name and a
    /// bracket.</summary>
    public bool FollowsBirth(int first, int end)
    {
        if (text.IsMark(first - 1, '(') && text.IsMark(end, ')') && first >= 3 && IsPersonEnd(first - 2))
        {
            return true;
        }

        var isJoined = text.IsMark(first - 1, ',') || text.IsMark(first - 1, '–') || text.HasWord(first - 1, "oba");
        for (var index = first - 2; isJoined && index >= Math.Max(0, first - BirthReach); index--)
        {
            var isNumber = text.HasWord(index, "r") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "c");
            if (isNumber || text.HasRole(index, WordRoles.Birth))
            {
                return true;
            }

            if (text.Tokens[index].IsCapital || text.Tokens[index + 1].LinesBefore > 1 || text.IsMark(index, ';'))
            {
                return false;
            }
        }

        return false;
    }

    private WordRoles LabelBefore(int first)
    {
        var label = WordRoles.None;
        var index = first - 1;
        for (var steps = 0; index >= 0 && steps < 6; steps++, index--)
        {
            var isSeparator = text.IsMark(index, ':') || text.IsMark(index, '-') || text.IsMark(index, '–');
            if (text.IsMark(index, '.') || text.IsMark(index, '…') || text.IsMark(index, '_'))
            {
                steps--;
                isSeparator = text.IsMark(index - 1, text.View[text.Tokens[index].Start])
                    || text.IsMark(index + 1, text.View[text.Tokens[index].Start]);
            }

            var roles = text.Tokens[index].Roles & (WordRoles.Home | WordRoles.Seat | WordRoles.AddressLabel);
            roles |= text.HasWord(index, "byt") && text.IsMark(index + 1, '.') ? WordRoles.Home : WordRoles.None;
            roles |= text.HasWord(index, "posledne")
                || text.HasWord(index, "zasilat") ? WordRoles.AddressLabel : WordRoles.None;
            label |= roles;
            var isFiller = text.Tokens[index].Shape == WordShape.Lower && text.Tokens[index].Length <= 6;
            if (roles == WordRoles.None && !isSeparator && !isFiller)
            {
                break;
            }
        }

        return label;
    }

    private AddressOwner Nearest(int first)
    {
        var tokens = text.Tokens;
        for (var index = first - 1; index >= Math.Max(0, first - Farthest); index--)
        {
            if (tokens[index + 1].LinesBefore > 2)
            {
                break;
            }

            if (OwnerAt(index) is var owner and not AddressOwner.Unknown)
            {
                return owner;
            }
        }

        return AddressOwner.Unknown;
    }

    private AddressOwner OwnerAt(int index)
    {
        var token = text.Tokens[index];
        if (FirmForm.StartsAt(text, index))
        {
            return AddressOwner.Organisation;
        }

        if ((token.Roles & (WordRoles.Birth | WordRoles.Home)) != WordRoles.None)
        {
            return AddressOwner.Person;
        }

        if ((token.Roles & (WordRoles.PublicBody | WordRoles.PrivateBody
            | WordRoles.Institution)) != WordRoles.None && IsOrganisation(index))
        {
            return AddressOwner.Organisation;
        }

        if ((token.Roles & WordRoles.Property) != WordRoles.None)
        {
            return text.HasRole(index - 1, WordRoles.PartyLabel) ? AddressOwner.Person : AddressOwner.Property;
        }

        return IsPersonEnd(index) && !ActsForAnother(index) ? AddressOwner.Person : AddressOwner.Unknown;
    }

    // "město", "společnost": with a capital or followed by a name; "část obce" and "rada" mid-sentence say nothing.
    private bool IsOrganisation(int index) => text.Tokens[index].IsCapital
        || (text.HasRole(index, WordRoles.Institution | WordRoles.PublicBody) && text.Tokens[index].LinesBefore == 0 && index > 0 && text.Tokens[index - 1].IsCapital)
        || (text.FoldedOf(text.Tokens[index]) is "obec" or "mesto" or "mestys" && index + 2 < text.Tokens.Length
            && text.Tokens[index + 1].IsCapital && text.IsMark(index + 2, ','))
        || ((text.Tokens[index].Roles & WordRoles.PrivateBody) != WordRoles.None && index + 1 < text.Tokens.Length
        && text.Tokens[index + 1].IsCapital);

    // "zastoupená Ing. Janem Novákem" and "Gymnázium Jana Nováka": the address is not theirs.
    private bool ActsForAnother(int index)
    {
        for (var back = index - 2; back >= Math.Max(0, index - 7); back--)
        {
            if (text.HasRole(back, WordRoles.Represented | WordRoles.PrivateFunction | WordRoles.OfficialFunction
                | WordRoles.Institution))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPersonEnd(int index)
    {
        if (personEnds.Contains(index + 1))
        {
            return true;
        }

        if (index == 0 || !text.Tokens[index].IsCapital || !text.Tokens[index - 1].IsCapital
            || text.Tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        var second = analyzer.Analyze(text.TextOf(text.Tokens[index]), text.LacksDiacritics);
        var first = analyzer.Analyze(text.TextOf(text.Tokens[index - 1]), text.LacksDiacritics);
        return (first.IsGiven && !second.IsPlace) || (second.IsGiven && first.IsSurname) || (first.IsGiven
            && second.IsSurname);
    }
}
