using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the words of the sentence before and behind a name: each by itself, together with the case of the name, with the word next to it, and by whether
/// a comma divides it from the name ("prodej … panu Novákovi", "podal žádost", "…, který koupil").</summary>
internal static class BagFeatures
{
    private const int Reach = 14;
    private const int ShortestWord = 3;
    private const int EndingLength = 2;
    private const ulong Before = 1;
    private const ulong Behind = 2;
    private const ulong BehindComma = 4;
    private const ulong Name = 13;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        var ending = EndingOf(text, context);
        var comma = 0UL;
        var start = context.SentenceStart(Reach);
        for (var index = context.First - 1; index >= start; index--)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestWord })
            {
                comma = text.IsMark(index + 1, ',') ? BehindComma : comma;
                var next = index + 1 == context.First ? Name : RoleFeatureList.StemOf(text, index + 1);
                Add(list, text, index, next, Before, comma, ending);
            }
        }

        comma = 0;
        var end = context.SentenceEnd(Reach);
        for (var index = context.Next; index < end; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestWord })
            {
                comma = text.IsMark(index - 1, ',') ? BehindComma : comma;
                var next = index == context.Next ? Name : RoleFeatureList.StemOf(text, index - 1);
                Add(list, text, index, next, Behind, comma, ending);
            }
        }
    }

    private static void Add(RoleFeatureList list, TokenizedText text, int index, ulong next, ulong side, ulong comma, ulong ending)
    {
        var stem = RoleFeatureList.StemOf(text, index);
        list.Add(side == Before ? RoleFeature.BeforeBag : RoleFeature.AfterBag, stem);
        list.Add(RoleFeature.BagCase, stem, side + ending);
        list.Add(RoleFeature.BagPair, RoleFeatureList.Join(stem, next), side);
        list.Add(RoleFeature.BagClause, stem, side + comma);
        list.Add(RoleFeature.BagWord, RoleFeatureList.WordOf(text, index), side);
    }

    private static ulong EndingOf(TokenizedText text, in MentionContext context)
    {
        var name = text.FoldedOf(text.Tokens[context.Next - 1]);
        return LexiconHash.Of(name[^Math.Min(EndingLength, name.Length)..]);
    }
}
