namespace Clona.Pdf.Layout;

/// <summary>Finds glyphs that are printed again over an equal one.</summary>
internal sealed class DuplicateFinder
{
    private const double MaximumShift = 0.2;
    private const double MaximumShiftOfAdvance = 0.45;
    private const double GridStep = 4;
    private const int MaximumPerCell = 64;

    private readonly Dictionary<(string Text, int Direction, int U, int V), List<PlacedGlyph>> grid = [];

    /// <summary>Splits <paramref name="glyphs"/> into those that make the text and those printed over them.</summary>
    public static (List<PlacedGlyph> Kept, List<GlyphDuplicate> Duplicates) Split(IEnumerable<PlacedGlyph> glyphs)
    {
        var finder = new DuplicateFinder();
        var kept = new List<PlacedGlyph>();
        var duplicates = new List<GlyphDuplicate>();
        foreach (var glyph in glyphs)
        {
            if (finder.FindOriginal(glyph) is { } original)
            {
                duplicates.Add(new GlyphDuplicate(glyph.Ordinal, original));
                continue;
            }

            finder.Add(glyph);
            kept.Add(glyph);
        }

        return (kept, duplicates);
    }

    private int? FindOriginal(PlacedGlyph glyph)
    {
        var reachU = ReachAlong(glyph);
        var reachV = MaximumShift * glyph.Size;
        for (var u = Cell(glyph.U - reachU); u <= Cell(glyph.U + reachU); u++)
        {
            for (var v = Cell(glyph.V - reachV); v <= Cell(glyph.V + reachV); v++)
            {
                foreach (var other in grid.GetValueOrDefault((glyph.Text, glyph.Direction, u, v)) ?? [])
                {
                    if (Covers(other, glyph, reachU, reachV))
                    {
                        return other.Ordinal;
                    }
                }
            }
        }

        return null;
    }

    private static bool Covers(PlacedGlyph original, PlacedGlyph glyph, double reachU, double reachV) =>
        Math.Abs(original.U - glyph.U) <= reachU
        && Math.Abs(original.V - glyph.V) <= reachV
        && original.Size > glyph.Size * 0.8
        && original.Size < glyph.Size * 1.25;

    // Two narrow letters in a row, as in "ll", stand closer than the shadow of a wide one.
    private static double ReachAlong(PlacedGlyph glyph) => Math.Min(
        MaximumShift * glyph.Size, Math.Max(0.02 * glyph.Size, MaximumShiftOfAdvance * (glyph.EndU - glyph.U)));

    private void Add(PlacedGlyph glyph)
    {
        var key = (glyph.Text, glyph.Direction, Cell(glyph.U), Cell(glyph.V));
        if (!grid.TryGetValue(key, out var cell))
        {
            grid[key] = cell = new List<PlacedGlyph>(1);
        }

        if (cell.Count < MaximumPerCell)
        {
            cell.Add(glyph);
        }
    }

    private static int Cell(double coordinate) => (int)Math.Floor(coordinate / GridStep);
}
