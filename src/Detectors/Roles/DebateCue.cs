using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Recognises members of the public who speak in the part of a session that is theirs.</summary>
internal static class DebateCue
{
    private const int SectionReach = 500;
    private const int LongestBracket = 10;

    /// <summary>Whether the mention is the subject of a verb of speaking at the beginning of a sentence, below a heading
    /// of a discussion.</summary>
    public static bool Speaks(in MentionContext context)
    {
        var text = context.Text;
        var first = context.First - (CueRole.HasCourtesy(context) ? text.IsMark(context.First - 1, '.') ? 2 : 1 : 0);
        var begins = first <= 0 || text.Tokens[first].LinesBefore > 0 || text.IsMark(first - 1, '.') || text.IsMark(first - 1, ':')
            || text.IsMark(first - 1, ',');
        return begins && IsVerb(text, PassBracket(text, context.Next)) && IsInDiscussion(text, context.First);
    }

    private static int PassBracket(TokenizedText text, int index)
    {
        for (var end = index; text.IsMark(index, '(') && end < Math.Min(text.Tokens.Length, index + LongestBracket); end++)
        {
            if (text.IsMark(end, ')'))
            {
                return end + 1;
            }
        }

        return index;
    }

    // "se dotázal", "si stěžovala", "kritizovala"
    private static bool IsVerb(TokenizedText text, int index)
    {
        index += text.HasWord(index, "se") || text.HasWord(index, "si") || text.HasWord(index, "sa") ? 1 : 0;
        return text.HasRole(index, WordRoles.Speaking) && text.Tokens[index] is { LinesBefore: <= 1, Shape: WordShape.Lower };
    }

    private static bool IsInDiscussion(TokenizedText text, int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - SectionReach); before--)
        {
            var token = text.Tokens[before];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = text.FoldedOf(token);
            if (word is "diskuse" or "diskuze" or "rozprava" or "podnety" or "dotazy" or "interpelace" && token.IsCapital)
            {
                return true;
            }

            if (word is "bod" or "usneseni" && (before == 0 || token.LinesBefore > 0))
            {
                return false;
            }
        }

        return false;
    }
}
