using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Which mentions stand in one phrase ("technici Jan Slanina, Eva Malá a Petr Dub"): what is said before the first and behind the last is
/// said of all.</summary>
internal sealed class Phrases
{
    private const int LongestGap = 8;
    private const int LongestBracket = 6;

    private readonly int[] heads;
    private readonly int[] tails;

    /// <summary>Reads the phrases of <paramref name="mentions"/>.</summary>
    public Phrases(TokenizedText text, IReadOnlyList<MentionFacts> mentions)
    {
        heads = new int[mentions.Count];
        tails = new int[mentions.Count];
        for (var index = 1; index < heads.Length; index++)
        {
            heads[index] = Joins(text, mentions[index - 1].Context.Next, mentions[index].Context.First) ? heads[index - 1] : index;
        }

        for (var index = heads.Length - 1; index >= 0; index--)
        {
            tails[index] = index + 1 < heads.Length && heads[index + 1] == heads[index] ? tails[index + 1] : index;
        }
    }

    /// <summary>The first mention of the phrase of the mention with this index.</summary>
    public int HeadOf(int mention) => heads[mention];

    /// <summary>The last mention of the phrase of the mention with this index.</summary>
    public int TailOf(int mention) => tails[mention];

    private static bool Joins(TokenizedText text, int first, int end)
    {
        var isJoined = false;
        for (var index = first; index < end; index++)
        {
            if (index - first > LongestGap || text.Tokens[index].LinesBefore > 1)
            {
                return false;
            }

            if (text.IsMark(index, '('))
            {
                index = EndOfBracket(text, index, end);
                continue;
            }

            var isLink = IsLink(text, index);
            isJoined |= isLink;
            if (!isLink && !text.HasRole(index, WordRoles.Courtesy | WordRoles.Couple | WordRoles.TitleBefore) && !IsPart(text, index))
            {
                return false;
            }
        }

        return isJoined && text.Tokens[end].LinesBefore <= 1;
    }

    private static int EndOfBracket(TokenizedText text, int open, int end)
    {
        for (var index = open + 1; index < Math.Min(end, open + LongestBracket); index++)
        {
            if (text.IsMark(index, ')'))
            {
                return index;
            }
        }

        return open;
    }

    private static bool IsLink(TokenizedText text, int index) => text.IsMark(index, ',') || text.HasWord(index, "a") || text.HasWord(index, "i")
        || text.HasWord(index, "nebo") || text.HasWord(index, "ani") || text.HasWord(index, "ci") || text.HasWord(index, "s");

    // "Mgr. Nová", "Jan Novák st. a Jan Novák ml.", "1. Novák, 2. Malá"
    private static bool IsPart(TokenizedText text, int index) => text.IsMark(index, '.') || text.Tokens[index] is { Kind: TokenKind.Number, Length: <= 2 } || text.HasWord(index, "st") || text.HasWord(index, "ml")
        || text.HasWord(index, "p") || text.HasWord(index, "v") || text.HasWord(index, "r");
}
