using System.IO.Compression;

namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>Undoes filters, by the framework's zlib and by code of the tests; damage ends the data, nothing throws.</summary>
internal static class RawFilters
{
    private const int FirstCode = 258;

    /// <summary>The data without the filters, as far as these are known.</summary>
    public static byte[] Decode(byte[] data, IEnumerable<string> filters)
    {
        foreach (var filter in filters)
        {
            switch (filter)
            {
                case "FlateDecode":
                    data = Inflate(data);
                    break;
                case "LZWDecode":
                    data = Lzw(data);
                    break;
                case "ASCII85Decode":
                    data = Ascii85(data);
                    break;
                case "ASCIIHexDecode":
                    data = Hex(data);
                    break;
                case "RunLengthDecode":
                    data = RunLength(data);
                    break;
                default:
                    return data;
            }
        }

        return data;
    }

    // What stands behind the compressed data counts as data: it is in the file.
    private static byte[] Inflate(byte[] data)
    {
        using var output = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            zlib.CopyTo(output);
        }
        catch (InvalidDataException)
        {
            // The part before the damage is searched.
        }

        return [.. output.ToArray(), .. "\n"u8, .. data];
    }

    private static byte[] Lzw(byte[] data)
    {
        List<byte> output = [];
        List<byte[]> table = [];
        var (position, width) = (0, 9);
        byte[]? previous = null;
        for (; position + width <= data.Length * 8; position += width)
        {
            if (position > 0 || previous is not null)
            {
                width = Width(table.Count);
            }

            var code = Bits(data, position, width);
            if (code == 257)
            {
                break;
            }

            if (code == 256)
            {
                table.Clear();
                previous = null;
                position += width - 9;
                width = 9;
                continue;
            }

            var entry = code < 256 ? [(byte)code] : code - FirstCode < table.Count ? table[code - FirstCode] : [.. previous!, previous![0]];
            if (previous is not null)
            {
                table.Add([.. previous, entry[0]]);
            }

            output.AddRange(entry);
            previous = entry;
        }

        return [.. output];
    }

    // The next code is read after one more entry was made, and the width grows one code early.
    private static int Width(int entries) => (entries + FirstCode + 1) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };

    private static int Bits(byte[] data, int position, int count)
    {
        var value = 0;
        for (var i = position; i < position + count && i < data.Length * 8; i++)
        {
            value = (value << 1) | ((data[i / 8] >> (7 - (i % 8))) & 1);
        }

        return value;
    }

    private static byte[] Ascii85(byte[] data)
    {
        List<byte> output = [];
        foreach (var group in data.TakeWhile(value => value != '~').Where(value => value is >= (byte)'!' and <= (byte)'u').Chunk(5))
        {
            var value = group.Concat(Enumerable.Repeat((byte)'u', 5 - group.Length)).Aggregate(0u, (sum, digit) => unchecked((sum * 85) + digit - '!'));
            output.AddRange(new[] { (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value }.Take(group.Length - 1));
        }

        return [.. output];
    }

    private static byte[] Hex(byte[] data)
    {
        byte[] digits = [.. data.TakeWhile(value => value != '>').Where(value => char.IsAsciiHexDigit((char)value))];
        return [.. digits.Chunk(2).Select(pair => Convert.ToByte(string.Concat(pair.Select(digit => (char)digit)).PadRight(2, '0'), 16)), (byte)'\n', .. data];
    }

    private static byte[] RunLength(byte[] data)
    {
        List<byte> output = [];
        for (var i = 0; i + 1 < data.Length && data[i] != 128;)
        {
            if (data[i] < 128)
            {
                output.AddRange(data.Skip(i + 1).Take(data[i] + 1));
                i += data[i] + 2;
            }
            else
            {
                output.AddRange(Enumerable.Repeat(data[i + 1], 257 - data[i]));
                i += 2;
            }
        }

        return [.. output];
    }
}
