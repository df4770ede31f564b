using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the list in which a mention stands: what heads it and its columns.</summary>
internal static class ListFeatures
{
    private const int MostWords = 24;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, DocumentFacts document, int mention)
    {
        if (sheet.Lists.PlaceOf(mention) is not { } place)
        {
            list.Add(RoleFeature.ListShape, 0);
            return;
        }

        var text = sheet.Text;
        var span = sheet.Mentions[mention].Context.Span;
        var divider = RowDivider.Of(text, place.Line);
        list.Add(RoleFeature.ListShape, 1 + (ulong)divider, sheet.Heads.HasColumns(place) ? 1UL : 0);
        list.Add(RoleFeature.ListSize, (ulong)Math.Min(8, document.SizeOf(place)));
        list.Add(RoleFeature.ListHeadKind, (ulong)sheet.Heads.HeadingOf(place));
        list.Add(RoleFeature.ListColumnKind, (ulong)sheet.Heads.ColumnOf(place, span));
        list.Add(RoleFeature.ListSide, sheet.Heads.IsOwnSide(place, span) ? 1UL : 0, sheet.Heads.IsOfFurther(place) ? 1UL : 0);
        AddHeads(list, sheet, lines, place, span);
    }

    private static void AddHeads(RoleFeatureList list, RoleSheet sheet, DocumentLines lines, ListPlace place, TextSpan span)
    {
        var text = sheet.Text;
        for (var line = place.EndHead - 1; line >= place.FirstHead; line--)
        {
            var (cellFirst, cellEnd) = sheet.Heads.CellAbove(lines[line], place.Line, span);
            var (first, end, _) = lines[line];
            for (var index = Math.Max(first, end - MostWords); index < end; index++)
            {
                if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: > 2 })
                {
                    continue;
                }

                var stem = RoleFeatureList.StemOf(text, index);
                var isOwn = cellFirst <= index && index < cellEnd;
                list.Add(isOwn ? RoleFeature.ListColumn : cellFirst < cellEnd ? RoleFeature.ListOther : RoleFeature.ListHead, stem);
            }
        }
    }
}
