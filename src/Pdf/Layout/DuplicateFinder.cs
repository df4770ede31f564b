namespace Clona.Pdf.Layout;

/// <summary>Finds glyphs that are printed again over an equal one.</summary>
internal sealed class DuplicateFinder
{
    private const double MaximumShift = 0.2;
    private const double MaximumShiftOfAdvance = 0.45;
    private const double GridStep = 4;
    private const double FarthestReach = 16;
    private const int MostPerCell = 64;

    // Per cell the glyph that was added last; each glyph knows the one before it in its cell.
    private readonly Dictionary<(int U, int V), int> lastInCell = [];
    private readonly List<PlacedGlyph> kept = [];
    private readonly List<int> previousInCell = [];

    /// <summary>Splits <paramref name="glyphs"/> into those that make the text and those printed over them.</summary>
    public static (IReadOnlyList<PlacedGlyph> Kept, List<GlyphDuplicate> Duplicates) Split(
        IEnumerable<PlacedGlyph> glyphs)
    {
        var finder = new DuplicateFinder();
        var duplicates = new List<GlyphDuplicate>();
        foreach (var glyph in glyphs)
        {
            if (finder.FindOriginal(glyph) is { } original)
            {
                duplicates.Add(new GlyphDuplicate(glyph.Ordinal, original));
            }
            else
            {
                finder.Keep(glyph);
            }
        }

        return (finder.kept, duplicates);
    }

    private int? FindOriginal(in PlacedGlyph glyph)
    {
        var reachU = ReachAlong(glyph);
        var reachV = Math.Min(FarthestReach, MaximumShift * glyph.Size);
        for (var u = Cell(glyph.U - reachU); u <= Cell(glyph.U + reachU); u++)
        {
            for (var v = Cell(glyph.V - reachV); v <= Cell(glyph.V + reachV); v++)
            {
                if (FindInCell((u, v), glyph, reachU, reachV) is { } ordinal)
                {
                    return ordinal;
                }
            }
        }

        return null;
    }

    private int? FindInCell((int U, int V) cell, in PlacedGlyph glyph, double reachU, double reachV)
    {
        var at = lastInCell.GetValueOrDefault(cell, -1);
        for (var seen = 0; at >= 0 && seen < MostPerCell; at = previousInCell[at], seen++)
        {
            if (Covers(kept[at], glyph, reachU, reachV))
            {
                return kept[at].Ordinal;
            }
        }

        return null;
    }

    private static bool Covers(in PlacedGlyph original, in PlacedGlyph glyph, double reachU, double reachV) =>
        Math.Abs(original.U - glyph.U) <= reachU
        && Math.Abs(original.V - glyph.V) <= reachV
        && original.Direction == glyph.Direction
        && original.Size > glyph.Size * 0.8
        && original.Size < glyph.Size * 1.25
        && original.Text == glyph.Text;

    // Two narrow letters in a row, as in "ll", stand closer than the shadow of a wide one.
    private static double ReachAlong(in PlacedGlyph glyph) => Math.Min(
        Math.Min(FarthestReach, MaximumShift * glyph.Size),
        Math.Max(0.02 * glyph.Size, MaximumShiftOfAdvance * (glyph.EndU - glyph.U)));

    private void Keep(PlacedGlyph glyph)
    {
        var cell = (Cell(glyph.U), Cell(glyph.V));
        previousInCell.Add(lastInCell.GetValueOrDefault(cell, -1));
        lastInCell[cell] = kept.Count;
        kept.Add(glyph);
    }

    private static int Cell(double coordinate) => (int)Math.Floor(coordinate / GridStep);
}
