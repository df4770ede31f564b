using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads "za městský úřad Jan Novák" and "Jan Novák z odboru výstavby": who signs for a body, comes from it
/// or sits in its commissions.</summary>
internal static class PublicBodyCue
{
    private const int Reach = 6;
    private const int OfficeReach = 3;

    /// <summary>Whether the words behind the mention say from which office the person comes.</summary>
    /// <remarks>"z města" and "ze školy" tell where somebody lives or whose parent he is.</remarks>
    public static bool ComesFromOffice(in MentionContext context)
    {
        var text = context.Text;
        if (!(text.HasWord(context.Next, "z") || text.HasWord(context.Next, "ze")) || text.Tokens[context.Next].LinesBefore > 1)
        {
            return false;
        }

        for (var index = context.Next + 1; index < Math.Min(context.Ceiling, context.Next + 1 + OfficeReach) && text.Tokens[index].Kind == TokenKind.Word; index++)
        {
            if (IsOffice(text.FoldedOf(text.Tokens[index])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words beside the mention give the person a seat or a desk: "komise ve složení Jan Novák", "pro hlasovali Jan Novák",
    /// "Jan Novák, odbor výstavby", "vrchní sestra Eva Malá".</summary>
    public static bool HasSeat(in MentionContext context)
    {
        var text = context.Text;
        var behind = context.Next + (text.IsMark(context.Next, ',') || text.IsMark(context.Next, '(') || text.IsMark(context.Next, '–') ? 1 : 0);
        if (behind < context.Ceiling && behind > context.Next && text.Tokens[behind].LinesBefore == 0
            && text.FoldedOf(text.Tokens[behind]) is "odbor" or "oddeleni" or "usek" or "referat")
        {
            return true;
        }

        var before = context.First - 1;
        var isOpen = text.IsMark(before, '(');
        before -= isOpen || text.IsMark(before, ':') ? 1 : 0;
        return before >= context.Floor && (isOpen ? IsCommission(text.FoldedOf(text.Tokens[before]))
            : IsSeating(text.FoldedOf(text.Tokens[before])) || RelatedPerson.IsHeadNurse(text, before));
    }

    private static bool IsSeating(ReadOnlySpan<char> word) => word is "hlasovali" or "hlasoval" or "hlasovala" or "nehlasoval" or "nehlasovala" or "nehlasovali"
        or "zasedli" or "zasedl" or "zasedla" or "zasedali" or "slozeni";

    private static bool IsCommission(ReadOnlySpan<char> word) => word is "komise" or "komisi" or "vybor" or "vyborem" or "porota" or "porotou";

    private static bool IsOffice(ReadOnlySpan<char> word) => word is "matriky" or "uradu" or "odboru" or "oddeleni" or "magistratu" or "radnice" or "podatelny"
        or "ministerstva" or "inspekce" or "policie" or "sekretariatu" or "kancelare" or "povodi" or "ospod";

    /// <summary>Official or representative where "za" and a body stand directly before the mention, or nothing.</summary>
    public static PersonRole? ActsFor(in MentionContext context)
    {
        var text = context.Text;
        PersonRole? role = null;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - Reach)
            && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (text.HasWord(index, "za"))
            {
                return role;
            }

            if (text.Tokens[index].Kind != TokenKind.Word && !text.IsMark(index, ':') && !text.IsMark(index, '.'))
            {
                return null;
            }

            role ??= text.HasRole(index, WordRoles.PublicBody | WordRoles.Institution) ? PersonRole.Official
                : text.HasRole(index, WordRoles.PrivateBody) ? PersonRole.Representative : null;
            if (text.HasRole(index, WordRoles.Speaking | WordRoles.PartyLabel | WordRoles.Property | WordRoles.Citizen | WordRoles.Couple)
                || RoleNouns.Of(text.FoldedOf(text.Tokens[index])) is RoleNounKind.ThirdParty or RoleNounKind.Guardian or RoleNounKind.Child
                    or RoleNounKind.Contact or RoleNounKind.Side)
            {
                return null;
            }
        }

        return null;
    }
}
