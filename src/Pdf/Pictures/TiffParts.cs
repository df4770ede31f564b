using Clona.Pdf.Filters;

namespace Clona.Pdf.Pictures;

/// <summary>Unpacks the strips or tiles of a TIFF picture.</summary>
/// <param name="layout">The layout.</param>
/// <param name="isLittle">Whether the lower byte of deep samples comes first.</param>
internal sealed class TiffParts(TiffLayout layout, bool isLittle)
{
    /// <summary>The samples of a part, rows at whole bytes, deep samples with the higher byte first; null where they are too few.</summary>
    /// <param name="data">The packed bytes.</param>
    /// <param name="rows">Rows of the part.</param>
    public byte[]? Unpack(ReadOnlySpan<byte> data, int rows)
    {
        var (width, samples) = ((int)layout.PartWidth, layout.PartSamples);
        var rowBytes = (int)((((long)width * samples * layout.Bits) + 7) / 8);
        var length = (long)rowBytes * rows;
        if (length > int.MaxValue / 2 || Decode(layout.IsReversed ? Reversed(data) : data, width, rows, (int)length) is not { } unpacked)
        {
            return null;
        }

        if (layout.Bits == 16 && isLittle)
        {
            for (var i = 0; i + 1 < unpacked.Length; i += 2)
            {
                (unpacked[i], unpacked[i + 1]) = (unpacked[i + 1], unpacked[i]);
            }
        }

        if (layout.Predictor == 2)
        {
            for (var row = 0; row < rows; row++)
            {
                Sum(unpacked.AsSpan(row * rowBytes, rowBytes), samples);
            }
        }

        return unpacked;
    }

    private byte[]? Decode(ReadOnlySpan<byte> data, int width, int rows, int length)
    {
        // Packers may end a part a little late.
        var output = new DecodeOutput(length + width + 4096);
        switch (layout.Compression)
        {
            case 1:
                output.Write(data[..Math.Min(length, data.Length)]);
                break;
            case 5:
                Lzw.Decode(data, earlyChange: true, output);
                break;
            case 8 or 32946:
                Flate.Decode(data.ToArray(), output);
                break;
            case 32773:
                RunLength.Decode(data, output);
                break;
            default:
                CcittFax.Decode(data, FaxOf(width, rows), output);
                break;
        }

        return output.Length >= length && !output.IsOverLimit ? output.Written[..length].ToArray() : null;
    }

    // Set bits are what the fax calls black, whatever colour the picture gives them.
    private FaxParameters FaxOf(int width, int rows) => new()
    {
        K = layout.Compression == 4 ? -1 : layout.Compression == 3 && (layout.FaxOptions & 1) == 1 ? 1 : 0,
        Columns = width,
        Rows = rows,
        IsByteAligned = layout.Compression == 2,
        HasEndOfBlock = layout.Compression != 2,
        BlackIsOne = true,
    };

    private void Sum(Span<byte> row, int samples)
    {
        if (layout.Bits == 8)
        {
            for (var i = samples; i < row.Length; i++)
            {
                row[i] += row[i - samples];
            }

            return;
        }

        for (var i = samples * 2; i + 1 < row.Length; i += 2)
        {
            var before = (row[i - (samples * 2)] << 8) | row[i - (samples * 2) + 1];
            var value = before + ((row[i] << 8) | row[i + 1]);
            (row[i], row[i + 1]) = ((byte)(value >> 8), (byte)value);
        }
    }

    private static byte[] Reversed(ReadOnlySpan<byte> data)
    {
        var result = data.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            var value = result[i];
            value = (byte)(((value & 0x0F) << 4) | (value >> 4));
            value = (byte)(((value & 0x33) << 2) | ((value >> 2) & 0x33));
            result[i] = (byte)(((value & 0x55) << 1) | ((value >> 1) & 0x55));
        }

        return result;
    }
}
