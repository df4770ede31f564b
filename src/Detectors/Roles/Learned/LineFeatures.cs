using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the line of a mention, of its neighbours, and of the headings over it.</summary>
internal static class LineFeatures
{
    private const int LabelReach = 5;
    private const int MostWords = 20;
    private const int LabelTokens = 40;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, in MentionContext context)
    {
        var text = sheet.Text;
        var line = lines.LineOf(context.First);
        AddLine(list, text, lines, line, context);
        if (line > 0)
        {
            list.Add(RoleFeature.LineAboveFirst, RoleFeatureList.StemOf(text, lines[line - 1].First));
            list.Add(RoleFeature.LineAboveLast, RoleFeatureList.StemOf(text, lines[line - 1].End - 1));
        }

        if (line + 1 < lines.Count)
        {
            var (first, end, blanks) = lines[line + 1];
            list.Add(RoleFeature.LineBelow, RoleFeatureList.StemOf(text, first), blanks > 0 ? 1UL : 0);
            for (var index = first; index < Math.Min(end, first + 4); index++)
            {
                list.Add(RoleFeature.LineBelow, RoleFeatureList.StemOf(text, index), 2);
            }
        }

        AddLabelAbove(list, text, lines, line);
        AddHeadings(list, text, lines, line);
    }

    private static void AddLine(RoleFeatureList list, TokenizedText text, DocumentLines lines, int line, in MentionContext context)
    {
        var (first, end, blanks) = lines[line];
        if (first < context.First)
        {
            list.Add(RoleFeature.LineFirst, RoleFeatureList.StemOf(text, first));
            list.Add(RoleFeature.LineFirst, RoleFeatureList.StemOf(text, first), RoleFeatureList.StemOf(text, first + 1));
        }

        for (var index = context.First - 1; index >= Math.Max(first, context.First - LabelTokens); index--)
        {
            if (text.IsMark(index, ':') && index > first)
            {
                list.Add(RoleFeature.LineLabel, RoleFeatureList.StemOf(text, index - 1));
                list.Add(RoleFeature.LineLabel, RoleFeatureList.StemOf(text, index - 1), 1UL + (ulong)Math.Min(context.First - index, 6));
                break;
            }
        }

        for (var index = first; index < Math.Min(end, first + (2 * MostWords)); index++)
        {
            if ((index < context.First || index >= context.Next) && text.Tokens[index] is { Kind: TokenKind.Word, Length: > 3 })
            {
                list.Add(RoleFeature.LineBag, RoleFeatureList.StemOf(text, index));
            }
        }

        list.Add(RoleFeature.LineFirst, blanks > 0 ? 1UL : 0, 77);
    }

    // "Prodávající:" above the name, perhaps with other lines between.
    private static void AddLabelAbove(RoleFeatureList list, TokenizedText text, DocumentLines lines, int line)
    {
        for (var above = line - 1; above >= Math.Max(0, line - LabelReach); above--)
        {
            var (first, end, _) = lines[above];
            if (end - first <= 4 || (first + 1 < end && text.IsMark(first + 1, ':')))
            {
                list.Add(RoleFeature.LabelAbove, RoleFeatureList.StemOf(text, first));
                list.Add(RoleFeature.LabelAbove, RoleFeatureList.StemOf(text, first), (ulong)(line - above));
            }
        }
    }

    private static void AddHeadings(RoleFeatureList list, TokenizedText text, DocumentLines lines, int line)
    {
        var near = lines.HeadingOf(line);
        var second = lines.HeadingOf(near);
        var section = lines.SectionOf(line);
        AddWords(list, RoleFeature.Heading, text, lines, near);
        AddWords(list, RoleFeature.SecondHeading, text, lines, second);
        AddWords(list, RoleFeature.Appendix, text, lines, section);
        AddWords(list, RoleFeature.HeadingAll, text, lines, near);
        AddWords(list, RoleFeature.HeadingAll, text, lines, second);
        AddWords(list, RoleFeature.HeadingAll, text, lines, section);
        list.Add(RoleFeature.Heading, near < 0 ? 99UL : (ulong)Math.Min(line - near, 5), 99);
    }

    private static void AddWords(RoleFeatureList list, RoleFeature feature, TokenizedText text, DocumentLines lines, int line)
    {
        if (line < 0)
        {
            return;
        }

        var (first, end, _) = lines[line];
        for (var index = Math.Max(first, end - MostWords); index < end; index++)
        {
            if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: > 3 })
            {
                continue;
            }

            list.Add(feature, RoleFeatureList.StemOf(text, index));
            var kind = RoleNouns.Of(text.FoldedOf(text.Tokens[index]));
            if (kind != RoleNounKind.None)
            {
                list.Add(RoleFeature.HeadingKind, (ulong)kind, (ulong)feature);
            }
        }
    }
}
