using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>Finds the lists of people to whom a resolution gives something ("schvaluje tyto příspěvky:").</summary>
internal static class ApprovedLists
{
    /// <summary>The lists in order, each up to the next line that ends with a colon.</summary>
    public static IReadOnlyList<TextSpan> Read(TokenizedText text, IReadOnlyList<TextLine> lines)
    {
        var lists = new List<TextSpan>();
        for (var line = 0; line + 1 < lines.Count; line++)
        {
            if (!text.IsMark(lines[line].End - 1, ':') || !Approves(text, lines[line]))
            {
                continue;
            }

            var end = line + 1;
            while (end + 1 < lines.Count && !text.IsMark(lines[end].End - 1, ':'))
            {
                end++;
            }

            lists.Add(new TextSpan(text.Tokens[lines[line + 1].First].Start, text.Tokens[lines[end].End - 1].End));
        }

        return lists;
    }

    private static bool Approves(TokenizedText text, TextLine line)
    {
        var isDecision = false;
        var isGift = false;
        for (var index = line.First; index < line.End; index++)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            isDecision |= word is "schvaluje" or "schvalila" or "schvalilo" or "poskytuje" or "poskytnuti";
            isGift |= word.StartsWith("prispevk", StringComparison.Ordinal)
                || word.StartsWith("dotac", StringComparison.Ordinal)
                || word is "dary" or "prodej" or "pronajem";
        }

        return isDecision && isGift;
    }
}
