namespace Clona.Office.Text;

/// <summary>Brings spans of the text to the pieces that they touch.</summary>
internal static class PieceCuts
{
    /// <summary>Each touched piece with its cuts, rising; a span's label goes to the first piece that it touches.</summary>
    public static IEnumerable<(TextPiece Piece, IReadOnlyList<TextSpanCut> Cuts)> Of(
        IReadOnlyList<TextPiece> pieces, IEnumerable<Replacement> replacements)
    {
        var cuts = new SortedDictionary<int, List<TextSpanCut>>();
        foreach (var replacement in Apart(replacements))
        {
            var label = replacement.Label;
            for (var index = FirstBehind(pieces, replacement.Start); index < pieces.Count && pieces[index].Start < replacement.End; index++)
            {
                var piece = pieces[index];
                var start = Math.Max(replacement.Start, piece.Start) - piece.Start;
                var end = Math.Min(replacement.End, piece.End) - piece.Start;
                (cuts.TryGetValue(index, out var known) ? known : cuts[index] = []).Add(new TextSpanCut(start, end, label));
                label = string.Empty;
            }
        }

        return cuts.Select(item => (pieces[item.Key], (IReadOnlyList<TextSpanCut>)item.Value));
    }

    /// <summary>The pieces of <paramref name="text"/> that are taken out, with the label in the place of each; empty where it stands elsewhere.</summary>
    public static IReadOnlyList<(string Removed, string Label)> Describe(OfficeText text, IEnumerable<Replacement> replacements) =>
    [
        .. Of(text.Pieces, replacements).SelectMany(item => item.Cuts.Select(cut =>
            (text.Text.Substring(item.Piece.Start + cut.Start, cut.End - cut.Start), cut.Label))),
    ];

    /// <summary>The piece without what is cut out.</summary>
    public static string Apply(string text, IReadOnlyList<TextSpanCut> cuts) =>
        string.Concat(Segments(text, cuts).Select(segment => segment.Text));

    /// <summary>What is left of a piece, part by part; labels are marked as such.</summary>
    public static IEnumerable<(string Text, bool IsLabel)> Segments(string text, IReadOnlyList<TextSpanCut> cuts)
    {
        var position = 0;
        foreach (var cut in cuts)
        {
            yield return (text[position..cut.Start], false);
            yield return (cut.Label, true);
            position = cut.End;
        }

        yield return (text[position..], false);
    }

    // What people add may overlap what the machine found: the union is removed, each finding leaves its label.
    private static IEnumerable<Replacement> Apart(IEnumerable<Replacement> replacements)
    {
        var position = 0;
        foreach (var item in replacements.OrderBy(item => item.Start).ThenBy(item => item.End))
        {
            if (item.End > Math.Max(item.Start, position))
            {
                yield return item with { Start = Math.Max(item.Start, position) };
                position = item.End;
            }
        }
    }

    private static int FirstBehind(IReadOnlyList<TextPiece> pieces, int offset)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
