using System.IO.Compression;
using System.Text;
using Clona.Pdf.Tests.Filters;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Encodes data of streams, by code of the tests only.</summary>
internal static class CanaryFilters
{
    /// <summary>The data as the spelling says, and the entry that names the filter.</summary>
    public static (byte[] Data, string Entry) Encode(Spelling spelling, byte[] data) => spelling switch
    {
        Spelling.Flate or Spelling.ObjectStream => (Flate(data), " /Filter /FlateDecode"),
        Spelling.Lzw => (LzwEncoder.Encode(data, earlyChange: true), " /Filter /LZWDecode"),
        Spelling.Ascii85 => (Ascii85(data), " /Filter /ASCII85Decode"),
        Spelling.AsciiHex => (Encoding.ASCII.GetBytes(Convert.ToHexString(data) + ">"), " /Filter [/ASCIIHexDecode]"),
        Spelling.RunLength => (RunLength(data), " /Filter /RunLengthDecode"),
        _ => (data, string.Empty),
    };

    /// <summary>The data compressed.</summary>
    public static byte[] Flate(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return output.ToArray();
    }

    private static byte[] RunLength(byte[] data)
    {
        var output = new List<byte>();
        foreach (var piece in data.Chunk(100))
        {
            output.Add((byte)(piece.Length - 1));
            output.AddRange(piece);
        }

        output.Add(128);
        return [.. output];
    }

    private static byte[] Ascii85(byte[] data)
    {
        var text = new StringBuilder();
        foreach (var group in data.Chunk(4))
        {
            var value = group.Concat(new byte[4 - group.Length]).Aggregate(0u, (sum, next) => (sum << 8) | next);
            var digits = new char[5];
            for (var i = 4; i >= 0; i--, value /= 85)
            {
                digits[i] = (char)('!' + (value % 85));
            }

            text.Append(value == 0 && group.Length == 4 && new string(digits) == "!!!!!" ? "z" : new string(digits, 0, group.Length + 1));
        }

        return Encoding.ASCII.GetBytes(text.Append("~>").ToString());
    }
}
