namespace Clona.Pdf.Layout;

/// <summary>Makes one letter of a letter and an accent that are painted as two glyphs, as TeX and macOS do.</summary>
internal static class AccentComposer
{
    private const double MostRise = 0.6;
    private const double Slack = 0.1;
    private const double FarthestMark = 0.4;

    /// <summary>The glyphs with accents joined to their letters.</summary>
    /// <param name="glyphs">Glyphs in the order of painting.</param>
    /// <param name="joined">Receives the accents that do not stand in the text by themselves any more.</param>
    public static List<PlacedGlyph> Compose(IReadOnlyList<PlacedGlyph> glyphs, List<GlyphDuplicate> joined)
    {
        var composed = new List<PlacedGlyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (composed.Count > 0 && Join(composed[^1], glyph) is var (letter, accent))
            {
                composed[^1] = letter;
                joined.Add(new GlyphDuplicate(accent.Ordinal, letter.Ordinal));
            }
            else
            {
                composed.Add(glyph);
            }
        }

        return composed;
    }

    private static (PlacedGlyph Letter, PlacedGlyph Accent)? Join(in PlacedGlyph first, in PlacedGlyph second)
    {
        if (first.Text.Length > 1 || second.Text.Length > 1 || first.Direction != second.Direction)
        {
            return null;
        }

        if (AccentTable.IsAccent(second.Text[0]) && Place(first, second) is { } after)
        {
            return (after, second);
        }

        return AccentTable.IsAccent(first.Text[0]) && Place(second, first) is { } before ? (before, first) : null;
    }

    private static PlacedGlyph? Place(in PlacedGlyph letter, in PlacedGlyph accent)
    {
        if (AccentTable.Compose(letter.Text[0], accent.Text[0]) is not { } composed
            || Math.Abs(letter.V - accent.V) > MostRise * letter.Size
            || !IsOver(letter, accent))
        {
            return null;
        }

        return letter with { Text = composed.ToString(), Box = letter.Box.Union(accent.Box) };
    }

    // A combining mark says by itself that it belongs to the letter; a spacing accent has to stand over it.
    private static bool IsOver(in PlacedGlyph letter, in PlacedGlyph accent)
    {
        var isMark = AccentTable.IsMark(accent.Text[0]);
        var centre = (accent.U + accent.EndU) / 2;
        var slack = (isMark ? FarthestMark : Slack) * letter.Size;
        return centre >= letter.U - slack && centre <= letter.EndU + slack
            && (isMark || centre < letter.EndU - slack || letter.EndU - letter.U < 2 * slack);
    }
}
