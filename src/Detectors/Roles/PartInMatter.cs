using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells somebody who takes part in the matter by the words before the name: an applicant, a side, a tenant, a witness, a child, a relative, somebody
/// with a function, "pan" or "paní". Such a one is nobody after whom something is called, whatever else stands there.</summary>
internal static class PartInMatter
{
    private const int Reach = 2;

    private const WordRoles Parts = WordRoles.Application | WordRoles.PartyLabel | WordRoles.Citizen | WordRoles.Contact | WordRoles.Child
        | WordRoles.Represented | WordRoles.OfficialFunction | WordRoles.PrivateFunction | WordRoles.SharedFunction;

    /// <summary>Whether one of the two words before the mention says so.</summary>
    public static bool IsTold(in MentionContext context)
    {
        if (CueRole.HasCourtesy(context))
        {
            return true;
        }

        var text = context.Text;
        var words = 0;
        for (var index = context.First - 1; index >= context.Floor && words < Reach && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (text.Tokens[index].Kind == TokenKind.Word)
            {
                words++;
                if (text.HasRole(index, Parts) || RelatedPerson.IsRelative(text, index) || IsNoun(RoleNouns.Of(text.FoldedOf(text.Tokens[index]))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNoun(RoleNounKind kind) =>
        kind is not (RoleNounKind.None or RoleNounKind.Name or RoleNounKind.Occupation or RoleNounKind.Further);
}
