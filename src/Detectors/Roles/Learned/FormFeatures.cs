using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the form of a name together with what stands beside it: "s dcerou Nikolkou" names a child, "se synem Ing. Janem Novákem" hardly.</summary>
internal static class FormFeatures
{
    private const int Near = 4;
    private const ulong Longest = 3;
    private const int EndingLength = 2;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, WordKinds kinds, int index)
    {
        var text = sheet.Text;
        var mention = sheet.Mentions[index];
        var context = mention.Context;
        var form = FormOf(context);
        var before = context.First > context.Floor ? RoleFeatureList.StemOf(text, context.First - 1) : 0;
        list.Add(RoleFeature.FormPair, before, form);
        list.Add(RoleFeature.FormPair, NearestKind(kinds, context), 64 + form);
        list.Add(RoleFeature.FormPair, mention.Own.Role is { } role ? 1UL + (ulong)role : 0, 128 + form);
        list.Add(RoleFeature.FormPair, context.Next < context.Ceiling ? RoleFeatureList.StemOf(text, context.Next) : 0, 192 + form);
        var ending = EndingOf(context);
        list.Add(RoleFeature.FormCase, before, ending);
        list.Add(RoleFeature.FormCase, NearestKind(kinds, context), 64 + ending);
        list.Add(RoleFeature.FormTurn, before, HasApposition(sheet, index) ? 1UL : 0);
    }

    // Words without titles, whether there are titles, initials, and "pan" before it.
    private static ulong FormOf(in MentionContext context)
    {
        var text = context.Text;
        var (words, flags) = (0UL, 0UL);
        for (var index = context.First; index < context.Next; index++)
        {
            var isTitle = text.HasRole(index, WordRoles.TitleBefore);
            words += text.Tokens[index].Kind == TokenKind.Word && !isTitle ? 1UL : 0;
            flags |= isTitle ? 4UL : 0;
            flags |= text.Tokens[index].Shape == WordShape.Initial ? 8UL : 0;
        }

        return Math.Min(words, Longest) + flags + (CueRole.HasCourtesy(context) ? 16UL : 0);
    }

    // "babička žákyně Jitka Nová", "babička žákyně Jitky Nové": who of them is named is told by the case.
    private static ulong EndingOf(in MentionContext context)
    {
        var folded = context.Text.FoldedOf(context.Text.Tokens[context.Next - 1]);
        return Lexicon.LexiconHash.Of(folded[^Math.Min(EndingLength, folded.Length)..]);
    }

    private static ulong NearestKind(WordKinds kinds, in MentionContext context)
    {
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - Near); index--)
        {
            if (kinds.Of(index) is var kind and not 0)
            {
                return kind;
            }
        }

        return 0;
    }

    // "Matka Mariany, MUDr. Jana Bednářová": the name behind the comma is the mother's.
    private static bool HasApposition(RoleSheet sheet, int index)
    {
        var context = sheet.Mentions[index].Context;
        return index + 1 < sheet.Mentions.Count && sheet.Text.IsMark(context.Next, ',') && sheet.Mentions[index + 1].Context.First - context.Next is 1 or 2;
    }
}
