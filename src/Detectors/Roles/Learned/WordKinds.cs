using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>What the words of one document tell about the people beside them, by the table <c>word-kinds.tsv</c>; each word is looked up once,
/// and the words of names say nothing.</summary>
internal sealed class WordKinds(TokenizedText text, IReadOnlyList<MentionFacts> mentions)
{
    private const byte Unknown = byte.MaxValue;

    private static readonly WordTable Table = new("word-kinds.tsv", (_, number) => number);

    private readonly byte[] known = Unread(text.Tokens.Length, mentions);

    /// <summary>Kind of the word at <paramref name="index"/>: the number of its kind in the table, 0 for other words and tokens.</summary>
    public ulong Of(int index)
    {
        if ((uint)index >= (uint)known.Length)
        {
            return 0;
        }

        if (known[index] == Unknown)
        {
            known[index] = text.Tokens[index].Kind == TokenKind.Word ? (byte)Table.Of(text.FoldedOf(text.Tokens[index])) : (byte)0;
        }

        return known[index];
    }

    /// <summary>The kinds of the words from <paramref name="first"/> to before <paramref name="end"/>, a bit for each.</summary>
    public ulong In(int first, int end)
    {
        var kinds = 0UL;
        for (var index = Math.Max(0, first); index < end; index++)
        {
            kinds |= 1UL << (int)Of(index);
        }

        return kinds & ~1UL;
    }

    // The name Kovář says nothing of a trade.
    private static byte[] Unread(int length, IReadOnlyList<MentionFacts> mentions)
    {
        var unread = new byte[length];
        Array.Fill(unread, Unknown);
        foreach (var mention in mentions)
        {
            Array.Clear(unread, mention.Context.First, mention.Context.Next - mention.Context.First);
        }

        return unread;
    }
}
