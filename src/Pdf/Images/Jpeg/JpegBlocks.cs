namespace Clona.Pdf.Images.Jpeg;

/// <summary>Which samples of which blocks of a JPEG picture lie under what has to go.</summary>
internal sealed class JpegBlocks
{
    /// <summary>All samples of a block.</summary>
    public const ulong Whole = ulong.MaxValue;

    private const int Side = 8;

    private readonly JpegFrame frame;
    private readonly (int Across, int Down)[] sizes;
    private readonly ulong[][] covered;

    /// <summary>The samples that <paramref name="regions"/> touch, component by component.</summary>
    public JpegBlocks(JpegFrame frame, IReadOnlyList<ImageRegion> regions)
    {
        this.frame = frame;
        sizes = [.. frame.Components.Select((_, index) => frame.Padded(index))];
        covered = [.. sizes.Select(size => new ulong[size.Across * size.Down])];
        foreach (var (row, first, last) in regions.SelectMany(region => region.Rows(frame.Width, frame.Height)))
        {
            for (var index = 0; index < covered.Length; index++)
            {
                Cover(index, row, first, last);
            }
        }
    }

    /// <summary>The samples of a block that go: a bit each, row by row from the lowest.</summary>
    /// <param name="component">The component.</param>
    /// <param name="block">Number of the block in it, row by row.</param>
    public ulong Covered(int component, int block) => covered[component][block];

    /// <summary>The blocks of a component of which something goes.</summary>
    public IEnumerable<int> Of(int component) => Enumerable.Range(0, covered[component].Length).Where(block => covered[component][block] != 0);

    // What fills the last blocks is like the edge of the picture and goes with it.
    private void Cover(int index, int row, int first, int last)
    {
        var (component, (across, down)) = (frame.Components[index], sizes[index]);
        var from = first * component.Horizontal / frame.MostHorizontal;
        var to = last == frame.Width - 1 ? (across * Side) - 1 : last * component.Horizontal / frame.MostHorizontal;
        var top = row * component.Vertical / frame.MostVertical;
        var bottom = row == frame.Height - 1 ? (down * Side) - 1 : top;
        for (var line = top; line <= bottom; line++)
        {
            CoverLine(covered[index].AsSpan(line / Side * across, across), line % Side * Side, from, to);
        }
    }

    private static void CoverLine(Span<ulong> blocks, int shift, int from, int to)
    {
        for (var block = from / Side; block <= to / Side; block++)
        {
            var (low, high) = (Math.Max(0, from - (block * Side)), Math.Min(Side - 1, to - (block * Side)));
            blocks[block] |= (ulong)((0xFF << low) & (0xFF >> (Side - 1 - high))) << shift;
        }
    }
}
