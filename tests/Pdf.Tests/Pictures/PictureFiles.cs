using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Clona.Pdf.Tests.Pictures;

/// <summary>Writes picture files of a few pixels in the kinds that scanners and cameras write.</summary>
internal static class PictureFiles
{
    private static readonly (int Column, int Row, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A PNG.</summary>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="bits">Bits of a sample.</param>
    /// <param name="kind">Kind of PNG.</param>
    /// <param name="pixel">Samples of the pixel at a column and row.</param>
    /// <param name="isInterlaced">Whether the rows come in seven passes.</param>
    /// <param name="chunks">What stands before the samples.</param>
    public static byte[] Png(
        int width, int height, int bits, int kind, Func<int, int, int[]> pixel, bool isInterlaced = false, params (string Name, byte[] Body)[] chunks)
    {
        var rows = new MemoryStream();
        foreach (var (column, row, across, down) in isInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            for (var y = row; y < height && column < width; y += down)
            {
                rows.WriteByte(0);
                rows.Write(Pack([.. Steps(column, width, across).SelectMany(x => pixel(x, y))], bits));
            }
        }

        byte[] head = [.. BigEndian(width), .. BigEndian(height), (byte)bits, (byte)kind, 0, 0, (byte)(isInterlaced ? 1 : 0)];
        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", head), .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Body)),
            .. Chunk("IDAT", Packed(rows.ToArray())), .. Chunk("IEND", []), .. "behind the end"u8,
        ];
    }

    /// <summary>A TIFF; each page is a list of tags with their values and its data in one strip.</summary>
    public static byte[] Tiff(bool isLittle, params (byte[] Data, (int Tag, int[] Values)[] Tags)[] pages)
    {
        var file = new MemoryStream();
        file.Write(isLittle ? "II*\0"u8 : "MM\0*"u8);
        file.Write(Number(8, isLittle));
        foreach (var (data, tags) in pages)
        {
            (int Tag, int[] Values)[] all = [.. tags.Append((273, [0])).Append((279, [data.Length])).OrderBy(tag => tag.Item1)];
            var start = (int)file.Position;
            var beyond = start + 2 + (12 * all.Length) + 4;
            var extra = new MemoryStream();
            var strip = beyond + all.Where(tag => tag.Values.Length > 1).Sum(tag => tag.Values.Length * 4);
            file.Write(Short(all.Length, isLittle));
            foreach (var (tag, values) in all)
            {
                file.Write([.. Short(tag, isLittle), .. Short(4, isLittle), .. Number(values.Length, isLittle)]);
                file.Write(Number(tag == 273 ? strip : values.Length > 1 ? beyond + (int)extra.Length : values[0], isLittle));
                if (values.Length > 1)
                {
                    extra.Write([.. values.SelectMany(value => Number(value, isLittle))]);
                }
            }

            file.Write(Number(ReferenceEquals(data, pages[^1].Data) ? 0 : strip + data.Length, isLittle));
            file.Write(extra.ToArray());
            file.Write(data);
        }

        return file.ToArray();
    }

    /// <summary>Samples in rows at whole bytes, the first in the highest bits.</summary>
    public static byte[] Pack(int[] samples, int bits)
    {
        var row = new byte[((samples.Length * bits) + 7) / 8];
        for (var i = 0; i < samples.Length; i++)
        {
            for (var bit = 0; bit < bits; bit++)
            {
                var at = (i * bits) + bit;
                row[at / 8] |= (byte)(((samples[i] >> (bits - 1 - bit)) & 1) << (7 - (at % 8)));
            }
        }

        return row;
    }

    /// <summary>Bytes as zlib packs them.</summary>
    public static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(data);
        }

        return packed.ToArray();
    }

    private static IEnumerable<int> Steps(int from, int to, int step)
    {
        for (var at = from; at < to; at += step)
        {
            yield return at;
        }
    }

    // The sum of a chunk is nothing that readers of pages look at.
    private static byte[] Chunk(string name, byte[] body) => [.. BigEndian(body.Length), .. Encoding.ASCII.GetBytes(name), .. body, 0, 0, 0, 0];

    private static byte[] BigEndian(int value) => Number(value, isLittle: false);

    private static byte[] Number(int value, bool isLittle)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, isLittle ? BinaryPrimitives.ReverseEndianness(value) : value);
        return bytes;
    }

    private static byte[] Short(int value, bool isLittle) => isLittle ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
}
