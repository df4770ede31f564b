using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the phrase of a mention: what stands before its first name and behind its last one, and what name the contract gives the side
/// that is told of.</summary>
internal static class PhraseFeatures
{
    private const int NounReach = 3;
    private const int AliasReach = 60;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, Phrases phrases, int mention)
    {
        var context = sheet.Mentions[mention].Context;
        var text = sheet.Text;
        var (head, tail) = (phrases.HeadOf(mention), phrases.TailOf(mention));
        list.Add(RoleFeature.PhraseSize, (ulong)Math.Min(4, tail - head), (ulong)Math.Min(2, mention - head));
        if (head < mention)
        {
            AddBefore(list, text, sheet.Mentions[head].Context);
        }

        if (tail > mention)
        {
            AddAfter(list, text, sheet.Mentions[tail].Context);
        }

        AddAlias(list, text, context);
    }

    private static void AddBefore(RoleFeatureList list, TokenizedText text, in MentionContext head)
    {
        var index = head.First - 1;
        if (index < head.Floor)
        {
            return;
        }

        var stem = RoleFeatureList.StemOf(text, index);
        list.Add(RoleFeature.PhraseBefore, stem, text.Tokens[head.First].LinesBefore > 0 ? 1UL : 0);
        list.Add(RoleFeature.PhraseBefore, stem, 16 + RoleFeatureList.StemOf(text, index - 1));
        list.Add(RoleFeature.PhraseBefore, RoleFeatureList.EndingOf(text, index), 2);
        for (; index >= Math.Max(head.Floor, head.First - NounReach); index--)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && RoleNouns.Of(text.FoldedOf(text.Tokens[index])) is var kind and not RoleNounKind.None)
            {
                list.Add(RoleFeature.PhraseNoun, (ulong)kind);
            }
        }
    }

    private static void AddAfter(RoleFeatureList list, TokenizedText text, in MentionContext tail)
    {
        if (tail.Next < tail.Ceiling)
        {
            var stem = RoleFeatureList.StemOf(text, tail.Next);
            list.Add(RoleFeature.PhraseAfter, stem, text.Tokens[tail.Next].LinesBefore > 0 ? 1UL : 0);
            list.Add(RoleFeature.PhraseAfter, stem, 16 + RoleFeatureList.StemOf(text, tail.Next + 1));
            list.Add(RoleFeature.PhraseAfter, RoleFeatureList.EndingOf(text, tail.Next), 2);
        }
    }

    // "(dále jen „prodávající“)" behind the record of a side.
    private static void AddAlias(RoleFeatureList list, TokenizedText text, in MentionContext context)
    {
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + AliasReach) - 1; index++)
        {
            if (text.HasWord(index, "dale") && (text.HasWord(index + 1, "jen") || text.HasWord(index + 1, "jako")))
            {
                index += 2;
                while (index < text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Mark)
                {
                    index++;
                }

                list.Add(RoleFeature.Alias, RoleFeatureList.StemOf(text, index));
                list.Add(RoleFeature.Alias, 1, index - context.Next < AliasReach / 2 ? 1UL : 0);
                return;
            }
        }
    }
}
