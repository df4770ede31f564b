namespace Clona.Pdf.Images.Jpeg;

/// <summary>The coefficients of a picture, 64 a block in the order in which they are stored (zigzag).</summary>
internal sealed class JpegCoefficients
{
    private const int OfBlock = 64;

    // A page of A4 at 600 dots per inch in three whole colours has 1.6 million.
    private const int MostBlocks = 1 << 21;

    private readonly short[][] values;

    private JpegCoefficients(short[][] values) => this.values = values;

    /// <summary>Coefficients that are all zero; null where there are too many.</summary>
    public static JpegCoefficients? Empty(JpegFrame frame)
    {
        var sizes = frame.Components.Select((_, index) => frame.Padded(index)).Select(size => (long)size.Across * size.Down).ToArray();
        return sizes.Sum() > MostBlocks ? null : new([.. sizes.Select(size => new short[size * OfBlock])]);
    }

    /// <summary>All coefficients of a picture; null where it is too large, damaged, or its scans are no sequence that adds up.</summary>
    public static JpegCoefficients? Read(JpegFile file)
    {
        if (Empty(file.Frame) is not { } read)
        {
            return null;
        }

        var progress = new JpegProgress(file.Frame.Components.Count);
        return file.Scans.All(scan => progress.Take(scan) && JpegScanReader.Read(file.Frame, scan, read)) && progress.HasMeans ? read : null;
    }

    /// <summary>The coefficients of a block.</summary>
    /// <param name="component">The component.</param>
    /// <param name="block">Number of the block in it.</param>
    public Span<short> Of(int component, int block) => values[component].AsSpan(block * OfBlock, OfBlock);

    /// <summary>Makes blocks their mean alone.</summary>
    public void Blank(JpegBlocks blocks, int[] means)
    {
        for (var component = 0; component < values.Length; component++)
        {
            foreach (var block in blocks.Of(component))
            {
                var all = Of(component, block);
                all.Clear();
                all[0] = (short)means[component];
            }
        }
    }
}
