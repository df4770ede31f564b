using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of votes behind a name up to the end of its line: "Jan Kopřiva  A  N  Z", "Malá Eva: pro, proti", "Dvořák +".</summary>
internal static class VoteFeatures
{
    private const int Longest = 40;
    private const ulong Most = 3;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, int index)
    {
        var votes = Math.Min(CountBehind(sheet.Text, sheet.Mentions[index].Context), Most);
        list.Add(RoleFeature.Vote, votes);
        list.Add(RoleFeature.Vote, votes, sheet.Lists.PlaceOf(index) is null ? 1UL : 2UL);
    }

    // Nothing else but votes, titles and marks stands there.
    private static ulong CountBehind(TokenizedText text, in MentionContext context)
    {
        var votes = 0UL;
        for (var index = context.Next; index < Math.Min(text.Tokens.Length, context.Next + Longest) && text.Tokens[index].LinesBefore == 0; index++)
        {
            var isVote = IsVote(text, index);
            if (!isVote && text.Tokens[index].Kind != TokenKind.Mark && !text.HasRole(index, WordRoles.TitleBefore))
            {
                return 0;
            }

            votes += isVote ? 1UL : 0;
        }

        return votes;
    }

    private static bool IsVote(TokenizedText text, int index)
    {
        var token = text.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word when token.Length == 1 => token.IsCapital || text.View[token.Start] == 'x',
            TokenKind.Word => text.FoldedOf(token) is "pro" or "proti" or "ano" or "ne" or "zdrz" or "zdrzel" or "zdrzela" or "zdrzuje" or "nehlasoval" or "nehlasovala" or "nepritomen"
                or "nepritomna" or "neprit" or "omluven" or "omluvena" or "oml",
            TokenKind.Mark => text.View[token.Start] is '+' or '−' or '✓' or '×' or '✔' or '✗' or '☒' or '☑',
            _ => false,
        };
    }
}
