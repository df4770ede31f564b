using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Features of the line and the cell of a place, of the lines around it, and of the heading over it.</summary>
/// <param name="structure">The document.</param>
internal sealed class PlaceLines(DocumentStructure structure)
{
    private const int WideGap = 3;
    private const int HeadingReach = 12;
    private const int LongestHeading = 14;
    private const int LabelReach = 20;

    private readonly TokenizedText text = structure.Tokens;
    private (int Line, bool HoldsDivider) read = (-1, false);

    /// <summary>Adds them.</summary>
    public void Add(HomeFeatureList list, in HomePlace place)
    {
        var line = LineOf(place.First);
        var (first, end, _) = structure.Lines[line];
        list.Add(HomeFeature.LineFirst, RoleFeatureList.StemOf(text, first));
        list.Add(HomeFeature.LineFirst, RoleFeatureList.StemOf(text, first), RoleFeatureList.StemOf(text, first + 1));
        var form = (place.First == first ? 1UL : 0) + (place.End >= end ? 2UL : 0) + (BeginsCell(place.First) ? 4UL : 0) + (EndsCell(place.End) ? 8UL : 0)
            + (HoldsDivider(line) ? 16UL : 0);
        list.Add(HomeFeature.LineForm, form);
        list.Add(HomeFeature.LineForm, form, RoleFeatureList.StemOf(text, place.First - 1));
        AddLabel(list, first, place.First);
        if (line > 0)
        {
            var above = structure.Lines[line - 1];
            list.Add(HomeFeature.LineAbove, RoleFeatureList.StemOf(text, above.First));
            list.Add(HomeFeature.LineAbove, RoleFeatureList.StemOf(text, above.End - 1), 2);
        }

        if (line + 1 < structure.Lines.Count)
        {
            list.Add(HomeFeature.LineBelow, RoleFeatureList.StemOf(text, structure.Lines[line + 1].First));
        }

        AddHeading(list, line);
    }

    private void AddLabel(HomeFeatureList list, int first, int place)
    {
        for (var index = place - 1; index > Math.Max(first, place - LabelReach); index--)
        {
            if (text.IsMark(index, ':'))
            {
                list.Add(HomeFeature.LineLabel, RoleFeatureList.StemOf(text, index - 1));
                list.Add(HomeFeature.LineLabel, RoleFeatureList.StemOf(text, index - 1), (ulong)Math.Min(place - index, 4));
                return;
            }
        }
    }

    // The nearest short line above that ends in a colon or stands behind an empty line.
    private void AddHeading(HomeFeatureList list, int line)
    {
        for (var above = line - 1; above >= Math.Max(0, line - HeadingReach); above--)
        {
            var (first, end, blanks) = structure.Lines[above];
            if (end - first > LongestHeading || !(text.IsMark(end - 1, ':') || blanks > 0))
            {
                continue;
            }

            for (var index = first; index < end; index++)
            {
                if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > 3 })
                {
                    list.Add(HomeFeature.Heading, RoleFeatureList.StemOf(text, index));
                }
            }

            return;
        }
    }

    private bool BeginsCell(int index) => index == 0 || text.Tokens[index].LinesBefore > 0 || text.Tokens[index].BlanksBefore >= WideGap
        || text.IsMark(index - 1, '|') || text.IsMark(index - 1, ';');

    private bool EndsCell(int end) => end >= text.Tokens.Length || text.Tokens[end].LinesBefore > 0 || text.Tokens[end].BlanksBefore >= WideGap
        || text.IsMark(end, '|') || text.IsMark(end, ';');

    // A line can be the whole text and hold all its places, so it is read once.
    private bool HoldsDivider(int line)
    {
        if (read.Line != line)
        {
            var (first, end, _) = structure.Lines[line];
            read = (line, HoldsDivider(first, end));
        }

        return read.HoldsDivider;
    }

    private bool HoldsDivider(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (text.IsMark(index, '|') || (index > first && text.Tokens[index].BlanksBefore >= WideGap))
            {
                return true;
            }
        }

        return false;
    }

    private int LineOf(int token)
    {
        var (low, high) = (0, structure.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = structure.Lines[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
