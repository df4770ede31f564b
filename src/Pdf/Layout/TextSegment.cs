namespace Clona.Pdf.Layout;

/// <summary>Glyphs that were shown one after the other on one line, without a wide gap.</summary>
internal sealed class TextSegment
{
    private readonly List<PlacedGlyph> glyphs = [];

    /// <summary>Starts a segment with <paramref name="first"/>.</summary>
    public TextSegment(PlacedGlyph first)
    {
        U = first.U;
        V = first.V;
        Add(first);
    }

    /// <summary>The glyphs in the order of painting.</summary>
    public IReadOnlyList<PlacedGlyph> Glyphs => glyphs;

    /// <summary>The glyph that was added last.</summary>
    public PlacedGlyph Last => glyphs[^1];

    /// <summary>Writing direction in degrees.</summary>
    public int Direction => glyphs[0].Direction;

    /// <summary>Where the segment starts on its line.</summary>
    public double U { get; private set; }

    /// <summary>Where it ends.</summary>
    public double EndU { get; private set; }

    /// <summary>Baseline of the largest glyph: what is smaller is raised or lowered beside it.</summary>
    public double V { get; private set; }

    /// <summary>Size of the largest glyph.</summary>
    public double Size { get; private set; }

    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Adds the next glyph.</summary>
    public void Add(PlacedGlyph glyph)
    {
        glyphs.Add(glyph);
        U = Math.Min(U, glyph.U);
        EndU = glyphs.Count == 1 ? glyph.EndU : Math.Max(EndU, glyph.EndU);
        if (glyph.Size > Size * 1.01 || (IsBlank && !glyph.IsSpace))
        {
            (Size, V) = (Math.Max(Size, glyph.Size), glyph.V);
        }

        IsBlank &= glyph.IsSpace;
    }
}
