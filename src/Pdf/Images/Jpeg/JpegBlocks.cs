namespace Clona.Pdf.Images.Jpeg;

/// <summary>Which blocks of a JPEG picture lie wholly or partly under what has to go.</summary>
internal sealed class JpegBlocks
{
    private const int Side = 8;
    private readonly bool[][] wanted;
    private readonly int[] columns;

    /// <summary>The blocks that <paramref name="regions"/> touch, component by component.</summary>
    public JpegBlocks(JpegHeader header, IReadOnlyList<ImageRegion> regions)
    {
        var units = (
            Across: Units(header.Width, header.MostHorizontal), Down: Units(header.Height, header.MostVertical));
        columns = [.. header.Components.Select(component => units.Across * component.Horizontal)];
        wanted = [.. header.Components.Select((component, index) => new bool[columns[index] * units.Down * component.Vertical])];
        foreach (var (row, first, last) in regions.SelectMany(region => region.Rows(header.Width, header.Height)))
        {
            for (var index = 0; index < wanted.Length; index++)
            {
                var component = header.Components[index];
                var line = row * component.Vertical / (Side * header.MostVertical) * columns[index];
                var from = first * component.Horizontal / (Side * header.MostHorizontal);
                var to = last * component.Horizontal / (Side * header.MostHorizontal);
                wanted[index].AsSpan(line + from, to - from + 1).Fill(true);
            }
        }
    }

    /// <summary>Whether a block goes.</summary>
    public bool Contains(int component, int column, int row) => wanted[component][(row * columns[component]) + column];

    private static int Units(int length, int blocks) => (length + (Side * blocks) - 1) / (Side * blocks);
}
