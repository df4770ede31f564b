using Clona.Pdf.Parsing;

namespace Clona.Pdf.Filters;

/// <summary>ASCIIHexDecode (ISO 32000-2, 7.4.2).</summary>
internal static class AsciiHex
{
    /// <summary>Undoes the encoding up to <c>&gt;</c> or the end; what is no digit is passed over.</summary>
    /// <returns>Always true unless the limit is reached.</returns>
    public static bool Decode(ReadOnlySpan<byte> input, DecodeOutput output)
    {
        var end = input.IndexOf((byte)'>');
        var high = -1;
        foreach (var character in end < 0 ? input : input[..end])
        {
            var digit = Characters.HexValue(character);
            if (digit < 0)
            {
                continue;
            }

            if (high >= 0 && !output.Write((byte)((high << 4) | digit)))
            {
                return false;
            }

            high = high < 0 ? digit : -1;
        }

        return high < 0 || output.Write((byte)(high << 4));
    }
}
