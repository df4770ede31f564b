using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Finds out for whom somebody acts: the body named before him in the same paragraph.</summary>
internal static class NamedBody
{
    private const int Farthest = 60;
    private const int MostLines = 3;

    /// <summary>Kind of the body; unknown where none is named.</summary>
    public static PartySectionKind Before(in MentionContext context)
    {
        var text = context.Text;
        var start = context.First;
        for (var lines = 0; start > 0 && context.First - start < Farthest
            && text.Tokens[start].LinesBefore <= 1; start--)
        {
            lines += text.Tokens[start].LinesBefore;
            if ((start < context.First && BeginsParty(text, start)) || lines >= MostLines)
            {
                break;
            }
        }

        var kind = PartyKindReader.Of(text, start, context.First);
        return kind is PartySectionKind.PublicBody or PartySectionKind.LegalPerson ? kind : PartySectionKind.Unknown;
    }

    private static bool BeginsParty(TokenizedText text, int index) => text.Tokens[index].LinesBefore > 0
        && (text.HasRole(index, WordRoles.PartyLabel) || text.IsMark(index + 1, ':') || text.IsMark(index, '(')
        || text.HasWord(index, "a"));
}
