using System.Buffers.Binary;

namespace Clona.Pdf.Filters;

/// <summary>ASCII85Decode (ISO 32000-2, 7.4.3).</summary>
internal static class Ascii85
{
    private const int GroupLength = 5;

    /// <summary>Undoes the encoding up to <c>~</c> or the end; what is no digit is passed over.</summary>
    /// <returns>Always true unless the limit is reached.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, DecodeOutput output)
    {
        input = input.StartsWith("<~"u8) ? input[2..] : input;
        var end = input.IndexOf((byte)'~');
        uint group = 0;
        var digits = 0;
        foreach (var character in end < 0 ? input : input[..end])
        {
            if (character == 'z' && digits == 0)
            {
                digits = GroupLength;
            }
            else if (character is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + (character - (uint)'!'));
                digits++;
            }

            if (digits == GroupLength)
            {
                if (!Write(group, sizeof(uint), output))
                {
                    return false;
                }

                (group, digits) = (0, 0);
            }
        }

        return digits < 2 || WriteLast(group, digits, output);
    }

    private static bool WriteLast(uint group, int digits, DecodeOutput output)
    {
        for (var i = digits; i < GroupLength; i++)
        {
            group = unchecked((group * 85) + 84);
        }

        return Write(group, digits - 1, output);
    }

    private static bool Write(uint group, int count, DecodeOutput output)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, group);
        return output.Write(bytes[..count]);
    }
}
