using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Follows lists of members and votes, in which surnames stand alone ("Pro: Novák, Dvořák").</summary>
internal static class MemberListLine
{
    private const int HeadReach = 6;

    /// <summary>Whether token <paramref name="index"/> stands in such a list.</summary>
    /// <param name="text">Text.</param>
    /// <param name="index">Token.</param>
    /// <param name="before">Whether the token before it does.</param>
    public static bool Continues(TokenizedText text, int index, bool before)
    {
        var token = text.Tokens[index];
        if ((token.Roles & WordRoles.MemberList) != WordRoles.None && (token.LinesBefore > 0 || token.IsCapital
            || text.IsMark(index - 1, ':') || text.IsMark(index - 1, ';') || text.IsMark(index - 1, '(')))
        {
            return HasColon(text, index);
        }

        return before && token.LinesBefore <= 1 && !(token.LinesBefore == 1 && text.IsMark(index + 1, ':'));
    }

    /// <summary>Whether the word at <paramref name="index"/> is a whole item of the list.</summary>
    public static bool IsItem(TokenizedText text, int index)
    {
        var next = index + 1;
        var endsItem = next >= text.Tokens.Length || text.Tokens[next].LinesBefore > 0 || text.IsMark(next, ',')
            || text.IsMark(next, ')') || text.IsMark(next, '(')
            || text.IsMark(next, '.') || text.IsMark(next, ';') || text.HasWord(next, "a");
        var beginsItem = text.IsMark(index - 1, ',') || text.IsMark(index - 1, ':') || text.IsMark(index - 1, '(')
            || text.HasWord(index - 1, "a") || text.Tokens[index].LinesBefore > 0;
        return endsItem && beginsItem;
    }

    private static bool HasColon(TokenizedText text, int index)
    {
        for (var next = index + 1; next < Math.Min(text.Tokens.Length, index + HeadReach)
            && text.Tokens[next].LinesBefore == 0; next++)
        {
            if (text.IsMark(next, ':'))
            {
                return true;
            }
        }

        return false;
    }
}
