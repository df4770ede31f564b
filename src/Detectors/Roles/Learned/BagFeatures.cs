using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the words of the sentence before and behind a name: each by itself, together with the case of the name, and by whether
/// a comma divides it from the name ("prodej … panu Novákovi", "…, který koupil").</summary>
internal static class BagFeatures
{
    private const int Reach = 14;
    private const int ShortestWord = 3;
    private const int EndingLength = 2;
    private const ulong Before = 1;
    private const ulong Behind = 2;
    private const ulong BeyondComma = 4;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        var ending = EndingOf(text, context);
        var comma = 0UL;
        var start = context.SentenceStart(Reach);
        for (var index = context.First - 1; index >= start; index--)
        {
            comma = text.IsMark(index, ',') ? BeyondComma : comma;
            Add(list, text, index, Before + comma, ending);
        }

        comma = 0;
        var end = context.SentenceEnd(Reach);
        for (var index = context.Next; index < end; index++)
        {
            comma = text.IsMark(index, ',') ? BeyondComma : comma;
            Add(list, text, index, Behind + comma, ending);
        }
    }

    private static void Add(RoleFeatureList list, TokenizedText text, int index, ulong clause, ulong ending)
    {
        if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: >= ShortestWord })
        {
            return;
        }

        var stem = RoleFeatureList.StemOf(text, index);
        var side = clause & ~BeyondComma;
        list.Add(side == Before ? RoleFeature.BeforeBag : RoleFeature.AfterBag, stem);
        list.Add(RoleFeature.BagCase, stem, side + ending);
        list.Add(RoleFeature.BagClause, stem, clause);
    }

    private static ulong EndingOf(TokenizedText text, in MentionContext context)
    {
        var name = text.FoldedOf(text.Tokens[context.Next - 1]);
        return LexiconHash.Of(name[^Math.Min(EndingLength, name.Length)..]);
    }
}
