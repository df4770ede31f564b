using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Finds out for whom somebody acts: the body named before him in the same paragraph.</summary>
internal static class NamedBody
{
    private const int Farthest = 60;
    private const int MostLines = 3;

    /// <summary>Kind of the body; unknown where none is named.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="isInArticle">Whether it stands in an article, where only its own sentence names the body.</param>
    public static PartySectionKind Before(in MentionContext context, bool isInArticle)
    {
        var text = context.Text;
        if (isInArticle)
        {
            return KindOf(text, context.SentenceStart(Farthest), context.First);
        }

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

        return KindOf(text, start, context.First);
    }

    private static PartySectionKind KindOf(TokenizedText text, int start, int end)
    {
        var kind = PartyKindReader.Of(text, start, end);
        return kind is PartySectionKind.PublicBody or PartySectionKind.LegalPerson ? kind : PartySectionKind.Unknown;
    }

    private static bool BeginsParty(TokenizedText text, int index) => text.Tokens[index].LinesBefore > 0
        && (text.HasRole(index, WordRoles.PartyLabel) || text.IsMark(index + 1, ':') || text.IsMark(index, '(')
        || text.HasWord(index, "a"));
}
