namespace Clona.Pdf.Layout;

/// <summary>Segments that share a baseline and do not overlap, from left to right: one line of the text.</summary>
internal sealed class TextRow
{
    private const double SameBaseline = 0.35;
    private const double Overlap = 0.3;

    // Fitting looks at every segment of the row; a row of thousands is no table.
    private const int MostSegments = 256;

    private readonly List<TextSegment> segments = [];

    /// <summary>A row of one segment.</summary>
    public TextRow(TextSegment segment) => Add(segment);

    /// <summary>The segments from left to right.</summary>
    public IReadOnlyList<TextSegment> Segments => segments;

    /// <summary>Writing direction in degrees.</summary>
    public int Direction => segments[0].Direction;

    /// <summary>Where the row starts.</summary>
    public double U => segments[0].U;

    /// <summary>Where it ends.</summary>
    public double EndU => segments[^1].EndU;

    /// <summary>Baseline of the largest segment.</summary>
    public double V { get; private set; }

    /// <summary>Size of the largest glyph.</summary>
    public double Size { get; private set; }

    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsBlank => segments.TrueForAll(segment => segment.IsBlank);

    /// <summary>Whether the last letter is a colon, as at the end of a label.</summary>
    public bool EndsWithColon
    {
        get
        {
            var glyphs = segments[^1].Glyphs;
            var last = glyphs.Count - 1;
            while (last > 0 && glyphs[last].IsSpace)
            {
                last--;
            }

            return glyphs[last].Text is ":";
        }
    }

    /// <summary>Whether <paramref name="segment"/> stands on the row's baseline in a free place.</summary>
    public bool Fits(TextSegment segment)
    {
        if (segments.Count >= MostSegments
            || segment.Direction != Direction
            || Math.Abs(segment.V - V) > SameBaseline * Math.Min(segment.Size, Size))
        {
            return false;
        }

        var slack = Overlap * Math.Min(segment.Size, Size);
        return segments.TrueForAll(other => segment.U >= other.EndU - slack || segment.EndU <= other.U + slack);
    }

    /// <summary>Adds a segment that fits, at its place.</summary>
    public void Add(TextSegment segment)
    {
        var at = segments.FindIndex(other => other.U > segment.U);
        segments.Insert(at < 0 ? segments.Count : at, segment);
        if (segment.Size > Size)
        {
            (Size, V) = (segment.Size, segment.V);
        }
    }
}
