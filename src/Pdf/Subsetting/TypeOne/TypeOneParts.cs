using System.Buffers.Binary;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>The forms in which the bytes of Type 1 programs come.</summary>
internal static class TypeOneParts
{
    private const byte SegmentMark = 0x80;

    /// <summary>The program without the headers of a PFB file, where it has them.</summary>
    public static byte[] WithoutSegments(ReadOnlySpan<byte> program)
    {
        var joined = new List<byte>(program.Length);
        var rest = program;
        while (rest.Length >= 6 && rest[0] == SegmentMark && rest[1] is 1 or 2)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(rest[2..]), (uint)(rest.Length - 6));
            joined.AddRange(rest.Slice(6, length));
            rest = rest[(6 + length)..];
        }

        return joined.Count > 0 ? [.. joined] : program.ToArray();
    }

    /// <summary>The encrypted bytes, which may stand as hexadecimal digits.</summary>
    public static byte[] Binary(ReadOnlySpan<byte> cipher)
    {
        for (var i = 0; i < 4; i++)
        {
            if (i >= cipher.Length || !char.IsAsciiHexDigit((char)cipher[i]))
            {
                return cipher.ToArray();
            }
        }

        var bytes = new List<byte>(cipher.Length / 2);
        var high = -1;
        foreach (var digit in cipher)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                continue;
            }

            var value = Convert.ToInt32(((char)digit).ToString(), 16);
            if (high < 0)
            {
                high = value;
            }
            else
            {
                bytes.Add((byte)((high << 4) | value));
                high = -1;
            }
        }

        return [.. bytes];
    }
}
