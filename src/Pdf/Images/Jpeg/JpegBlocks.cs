namespace Clona.Pdf.Images.Jpeg;

/// <summary>Which blocks of a JPEG picture lie wholly or partly under what has to go.</summary>
internal sealed class JpegBlocks
{
    private const int Side = 8;
    private readonly bool[][] wanted;

    /// <summary>The blocks that <paramref name="regions"/> touch, component by component.</summary>
    public JpegBlocks(JpegFrame frame, IReadOnlyList<ImageRegion> regions)
    {
        var sizes = frame.Components.Select((_, index) => frame.Padded(index)).ToArray();
        wanted = [.. sizes.Select(size => new bool[size.Across * size.Down])];
        foreach (var (row, first, last) in regions.SelectMany(region => region.Rows(frame.Width, frame.Height)))
        {
            for (var index = 0; index < wanted.Length; index++)
            {
                var component = frame.Components[index];
                var line = row * component.Vertical / (Side * frame.MostVertical) * sizes[index].Across;
                var from = first * component.Horizontal / (Side * frame.MostHorizontal);
                var to = last * component.Horizontal / (Side * frame.MostHorizontal);
                wanted[index].AsSpan(line + from, to - from + 1).Fill(true);
            }
        }
    }

    /// <summary>Whether a block goes.</summary>
    /// <param name="component">The component.</param>
    /// <param name="block">Number of the block in it, row by row.</param>
    public bool Contains(int component, int block) => wanted[component][block];

    /// <summary>The blocks of a component that go.</summary>
    public IEnumerable<int> Of(int component) => Enumerable.Range(0, wanted[component].Length).Where(block => wanted[component][block]);
}
