using System.Buffers.Text;
using System.Text;
using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>The readable part of a Type 1 font program.</summary>
internal static class Type1Program
{
    private const int MaximumClearText = 1 << 16;

    /// <summary>The built-in encoding, or null where the program has none that can be read.</summary>
    /// <remarks>
    /// Only the form that font tools write is understood: <c>dup 65 /A put</c>, or the word StandardEncoding.
    /// </remarks>
    public static SimpleEncoding? ReadEncoding(ReadOnlySpan<byte> program)
    {
        var clear = program[..Math.Min(program.Length, MaximumClearText)];
        var end = clear.IndexOf("eexec"u8);
        clear = end < 0 ? clear : clear[..end];
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return null;
        }

        var rest = clear[(start + "/Encoding".Length)..];
        return rest.TrimStart(" \r\n\t"u8).StartsWith("StandardEncoding"u8)
            ? new SimpleEncoding(NamedEncodings.Standard)
            : ReadEntries(rest);
    }

    private static SimpleEncoding ReadEntries(ReadOnlySpan<byte> rest)
    {
        var encoding = new SimpleEncoding(string.Empty);
        for (var at = rest.IndexOf("dup "u8); at >= 0; at = rest.IndexOf("dup "u8))
        {
            // "readonly def" closes the array; what is duplicated after it are other entries of the font dictionary.
            if (rest[..at].IndexOf(" def"u8) >= 0)
            {
                break;
            }

            rest = rest[(at + 4)..].TrimStart(" "u8);
            if (Utf8Parser.TryParse(rest, out int code, out var digits))
            {
                SetGlyph(encoding, code, rest[digits..].TrimStart(" "u8));
            }
        }

        return encoding;
    }

    private static void SetGlyph(SimpleEncoding encoding, int code, ReadOnlySpan<byte> rest)
    {
        if (rest.Length > 1 && rest[0] == '/')
        {
            var length = rest[1..].IndexOfAny(" \r\n\t"u8);
            encoding.SetGlyph(code, Encoding.Latin1.GetString(length < 0 ? rest[1..] : rest.Slice(1, length)));
        }
    }
}
