using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads "za městský úřad Jan Novák" and "Jan Novák z odboru výstavby": who signs for a body or comes from it.</summary>
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
