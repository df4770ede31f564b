using Clona.Pdf.Filters;

namespace Clona.Pdf.Pictures;

/// <summary>Turns the rows of a PNG into samples: deep ones become eight bits, what can be seen through lies on white paper.</summary>
/// <param name="header">The header.</param>
/// <param name="palette">The palette, three bytes a colour; empty for other kinds.</param>
/// <param name="alpha">The chunk tRNS; empty where nothing can be seen through.</param>
internal sealed class PngPixels(PngHeader header, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> alpha)
{
    // First column, first row, and the steps between columns and rows, of each pass (ISO/IEC 15948, 8.2).
    private static readonly (int Column, int Row, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    // A buffer never begins smaller than this.
    private const int Slack = 4096;

    private readonly PictureSamples samples = new(
        header.Width, header.Height, IsBlackAndWhite(header, alpha) ? 1 : 8, header.Kind is 0 or 4 ? 1 : 3);

    /// <summary>Bytes that the unpacked rows have.</summary>
    public static long BytesOf(PngHeader header) => PassesOf(header).Sum(pass => SizeOf(header, pass));

    /// <summary>The samples of unpacked rows; as many bytes as <see cref="BytesOf"/> says.</summary>
    public PictureSamples Of(ReadOnlySpan<byte> rows)
    {
        foreach (var pass in PassesOf(header).Where(pass => SizeOf(header, pass) > 0))
        {
            var size = (int)SizeOf(header, pass);
            var layout = RowLayout.Of(Columns(header, pass), header.Samples, header.Bits)!;
            var output = new DecodeOutput(size + Slack);
            PngPredictor.Undo(rows[..size], layout, output);
            Take(pass, output.Written.Span, layout.Bytes);
            rows = rows[size..];
        }

        return samples;
    }

    private static bool IsBlackAndWhite(PngHeader header, ReadOnlyMemory<byte> alpha) =>
        header is { Kind: 0, Bits: 1, IsInterlaced: false } && alpha.IsEmpty;

    private static (int Column, int Row, int Across, int Down)[] PassesOf(PngHeader header) =>
        header.IsInterlaced ? Passes : [(0, 0, 1, 1)];

    private static int Columns(PngHeader header, (int Column, int Row, int Across, int Down) pass) =>
        (header.Width - pass.Column + pass.Across - 1) / pass.Across;

    private static long SizeOf(PngHeader header, (int Column, int Row, int Across, int Down) pass)
    {
        var columns = Columns(header, pass);
        var rows = (header.Height - pass.Row + pass.Down - 1) / pass.Down;
        return columns <= 0 || rows <= 0 ? 0 : (1 + ((((long)columns * header.Samples * header.Bits) + 7) / 8)) * rows;
    }

    private void Take((int Column, int Row, int Across, int Down) pass, ReadOnlySpan<byte> rows, int rowBytes)
    {
        if (samples.Bits == 1)
        {
            rows.CopyTo(samples.Data);
            return;
        }

        Span<int> pixel = stackalloc int[4];
        for (var row = pass.Row; row < header.Height; row += pass.Down)
        {
            var at = row * samples.RowBytes;
            var index = 0;
            for (var column = pass.Column; column < header.Width; column += pass.Across, index++)
            {
                for (var i = 0; i < header.Samples; i++)
                {
                    pixel[i] = SampleAt(rows, (index * header.Samples) + i);
                }

                Put(samples.Data.AsSpan(at + (column * samples.Colors), samples.Colors), pixel);
            }

            rows = rows[rowBytes..];
        }
    }

    private int SampleAt(ReadOnlySpan<byte> row, int index) => header.Bits switch
    {
        8 => row[index],
        16 => (row[index * 2] << 8) | row[(index * 2) + 1],
        _ => (row[index * header.Bits / 8] >> (8 - header.Bits - (index * header.Bits % 8))) & ((1 << header.Bits) - 1),
    };

    private void Put(Span<byte> target, ReadOnlySpan<int> pixel)
    {
        var cover = CoverOf(pixel);
        for (var i = 0; i < target.Length; i++)
        {
            var value = header.Kind == 3 ? ColorOf(pixel[0], i) : pixel[i] * 255 / ((1 << header.Bits) - 1);
            target[i] = (byte)(cover == 255 ? value : 255 - ((255 - value) * cover / 255));
        }
    }

    private int ColorOf(int index, int color) => (index * 3) + color < palette.Length ? palette.Span[(index * 3) + color] : 0;

    // How much of the paper a pixel hides, up to 255.
    private int CoverOf(ReadOnlySpan<int> pixel) => header.Kind switch
    {
        4 or 6 => header.Bits == 16 ? pixel[header.Samples - 1] >> 8 : pixel[header.Samples - 1],
        3 => pixel[0] < alpha.Length ? alpha.Span[pixel[0]] : 255,
        _ => IsClear(pixel) ? 0 : 255,
    };

    private bool IsClear(ReadOnlySpan<int> pixel)
    {
        if (alpha.Length < 2 * header.Samples)
        {
            return false;
        }

        for (var i = 0; i < header.Samples; i++)
        {
            if (((alpha.Span[i * 2] << 8) | alpha.Span[(i * 2) + 1]) != pixel[i])
            {
                return false;
            }
        }

        return true;
    }
}
