using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads "za městský úřad Jan Novák": who signs or comes for a body.</summary>
internal static class PublicBodyCue
{
    private const int Reach = 6;

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
