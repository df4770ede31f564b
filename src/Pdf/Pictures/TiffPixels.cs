namespace Clona.Pdf.Pictures;

/// <summary>Puts the parts of a TIFF picture together: black and white stays, all else becomes samples of eight bits on white paper.</summary>
internal sealed class TiffPixels
{
    private readonly TiffLayout layout;
    private readonly IReadOnlyList<long> palette;
    private readonly PictureSamples samples;
    private readonly byte[] cover;
    private readonly int paletteShift;

    /// <summary>A sheet for such a picture.</summary>
    public TiffPixels(TiffLayout layout, IReadOnlyList<long> palette)
    {
        (this.layout, this.palette) = (layout, palette);

        // Some programs write colours of eight bits where sixteen are asked for.
        paletteShift = palette.All(value => value < 256) ? 0 : 8;
        var isBlackAndWhite = layout is { Bits: 1, Samples: 1, Photometric: 0 or 1 };
        samples = new(layout.Width, layout.Height, isBlackAndWhite ? 1 : 8, layout.Photometric == 3 ? 3 : layout.Colors);
        cover = HasAlpha ? new byte[layout.Width * layout.Height] : [];
    }

    private bool HasAlpha => layout.Extra is 1 or 2 && layout.Samples > layout.Colors;

    /// <summary>Takes a part.</summary>
    /// <param name="data">Its unpacked samples.</param>
    /// <param name="left">First column on the page.</param>
    /// <param name="top">First row on the page.</param>
    /// <param name="plane">The colour that it holds where each has parts of its own.</param>
    public void Take(byte[] data, int left, int top, int plane)
    {
        var count = layout.PartSamples;
        var rowBytes = (int)((((long)layout.PartWidth * count * layout.Bits) + 7) / 8);
        var (columns, rows) = (Math.Min((int)layout.PartWidth, layout.Width - left), Math.Min(data.Length / rowBytes, layout.Height - top));
        for (var row = 0; row < rows; row++)
        {
            var source = data.AsSpan(row * rowBytes, rowBytes);
            for (var column = 0; column < columns; column++)
            {
                for (var i = 0; i < count; i++)
                {
                    Put(left + column, top + row, plane + i, SampleAt(source, (column * count) + i));
                }
            }
        }
    }

    /// <summary>The whole picture.</summary>
    public PictureSamples Finish()
    {
        for (var at = 0; at < cover.Length; at++)
        {
            for (var i = 0; i < samples.Colors; i++)
            {
                ref var value = ref samples.Data[(at * samples.Colors) + i];
                var shown = layout.Extra == 1 ? value + 255 - cover[at] : 255 - ((255 - value) * cover[at] / 255);
                value = (byte)Math.Min(255, samples.Colors == 4 ? value * cover[at] / 255 : shown);
            }
        }

        return samples;
    }

    private int SampleAt(ReadOnlySpan<byte> row, int index) => layout.Bits switch
    {
        8 => row[index],
        16 => row[index * 2],
        _ => (row[index * layout.Bits / 8] >> (8 - layout.Bits - (index * layout.Bits % 8))) & ((1 << layout.Bits) - 1),
    };

    private void Put(int column, int row, int sample, int value)
    {
        if (samples.Bits == 1)
        {
            samples.Data[(row * samples.RowBytes) + (column / 8)] |= (byte)(value != layout.Photometric ? 0 : 0x80 >> (column % 8));
            return;
        }

        var at = (row * layout.Width) + column;
        if (layout.Photometric == 3 && sample == 0)
        {
            for (var i = 0; i < 3; i++)
            {
                samples.Data[(at * 3) + i] = (byte)(palette[(i << layout.Bits) + value] >> paletteShift);
            }
        }
        else if (sample < layout.Colors)
        {
            var full = layout.Bits >= 8 ? value : value * 255 / ((1 << layout.Bits) - 1);
            samples.Data[(at * samples.Colors) + sample] = (byte)(layout.Photometric == 0 ? 255 - full : full);
        }
        else if (sample == layout.Colors && HasAlpha)
        {
            cover[at] = (byte)(layout.Bits >= 8 ? value : value * 255 / ((1 << layout.Bits) - 1));
        }
    }
}
