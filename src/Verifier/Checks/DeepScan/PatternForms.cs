using System.Buffers.Text;
using System.Text;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Writes secrets in every form that a file may hold them in.</summary>
/// <remarks>
/// Encodings: Latin-1, PDFDoc, 1252, 1250, Mac Roman, UTF-8, UTF-16 both ends. On top of them hexadecimal, base64,
/// percent, octal and <c>#xx</c>; composed and decomposed; upper, lower and given case; without diacritics; reversed.
/// </remarks>
internal sealed class PatternForms(PatternSet patterns)
{
    private const int MinReversed = 6;
    private const int LongestEscape = 4;

    private static readonly Dictionary<char, byte>[] Tables =
        [.. new[] { ByteEncodings.Latin1, ByteEncodings.CentralEuropean, ByteEncodings.WinAnsi, ByteEncodings.Document, ByteEncodings.MacRoman }
            .Select(Invert)];

    private readonly List<byte[]> narrow = [];
    private byte[] shifted = [];
    private byte[] buffer = [];

    /// <summary>Adds all forms of <paramref name="secret"/>.</summary>
    public void Add(Secret secret)
    {
        if (secret.IsNumber && secret.Squeezed.Length < Secret.MinDigitsInSyntax)
        {
            return;
        }

        narrow.Clear();
        foreach (var spelling in Spellings(secret))
        {
            foreach (var table in Tables)
            {
                AddNarrow(Encode(spelling, table));
            }

            AddNarrow(Encoding.UTF8.GetBytes(spelling));
            AddWide(Encoding.BigEndianUnicode.GetBytes(spelling));
            AddWide(Encoding.Unicode.GetBytes(spelling));
        }
    }

    private static HashSet<string> Spellings(Secret secret)
    {
        var plain = TextFold.WithoutDiacritics(secret.Text);
        var spellings = new HashSet<string>(StringComparer.Ordinal)
        {
            secret.Text, secret.Text.ToUpperInvariant(), secret.Text.ToLowerInvariant(),
            TextFold.Decompose(secret.Text), plain, plain.ToUpperInvariant(), plain.ToLowerInvariant(),
        };
        if (secret.IsUniqueWhenSqueezed && secret.Squeezed.Length >= MinReversed)
        {
            spellings.Add(secret.Squeezed);
            spellings.Add(TextFold.Reverse(secret.Text));
        }

        return spellings;
    }

    /// <summary>Null where the encoding lacks a letter.</summary>
    private static byte[]? Encode(string text, Dictionary<char, byte> table)
    {
        var bytes = new byte[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            if (!table.TryGetValue(text[index], out bytes[index]))
            {
                return null;
            }
        }

        return bytes;
    }

    /// <summary>The forms of text of one byte a character; many encodings write the same bytes.</summary>
    private void AddNarrow(byte[]? bytes)
    {
        if (bytes is null || narrow.Exists(known => known.AsSpan().SequenceEqual(bytes)))
        {
            return;
        }

        narrow.Add(bytes);
        AddWide(bytes);
        foreach (var skipsPlain in new[] { false, true })
        {
            AddHexEscapes(bytes, (byte)'%', skipsPlain);
            AddHexEscapes(bytes, (byte)'#', skipsPlain);
            AddOctalEscapes(bytes, skipsPlain);
        }
    }

    /// <summary>The forms that also text of two bytes a character takes on.</summary>
    private void AddWide(byte[] bytes)
    {
        Reserve(bytes.Length);
        patterns.Add(bytes);
        Convert.TryToHexStringLower(bytes, buffer, out var length);
        patterns.Add(buffer.AsSpan(0, length));
        for (var shift = 0; shift < 3; shift++)
        {
            AddBase64(bytes, shift);
        }
    }

    /// <summary>The part of the base64 text that does not depend on what stands before and behind the bytes.</summary>
    private void AddBase64(byte[] bytes, int shift)
    {
        var source = shifted.AsSpan(0, shift + bytes.Length);
        source[..shift].Clear();
        bytes.CopyTo(source[shift..]);
        Base64.EncodeToUtf8(source, buffer, out _, out _);
        var first = shift == 0 ? 0 : shift + 1;
        var last = (shift + bytes.Length) * 8 / 6;
        patterns.Add(buffer.AsSpan(first, last - first));
    }

    /// <summary>A sign and two hexadecimal digits for every byte, or for those only that are no plain letters or digits.</summary>
    private void AddHexEscapes(byte[] bytes, byte sign, bool skipsPlain)
    {
        var length = 0;
        foreach (var value in bytes)
        {
            if (skipsPlain && char.IsAsciiLetterOrDigit((char)value))
            {
                buffer[length++] = value;
                continue;
            }

            buffer[length++] = sign;
            buffer[length++] = Digit(value >> 4);
            buffer[length++] = Digit(value & 15);
        }

        patterns.Add(buffer.AsSpan(0, length));
    }

    /// <summary>As <see cref="AddHexEscapes"/>, with a backslash and three octal digits.</summary>
    private void AddOctalEscapes(byte[] bytes, bool skipsPlain)
    {
        var length = 0;
        foreach (var value in bytes)
        {
            if (skipsPlain && char.IsAsciiLetterOrDigit((char)value))
            {
                buffer[length++] = value;
                continue;
            }

            buffer[length++] = (byte)'\\';
            buffer[length++] = Digit(value >> 6);
            buffer[length++] = Digit((value >> 3) & 7);
            buffer[length++] = Digit(value & 7);
        }

        patterns.Add(buffer.AsSpan(0, length));
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'a' + value - 10);

    private void Reserve(int length)
    {
        if (buffer.Length < (LongestEscape * length) + LongestEscape)
        {
            buffer = new byte[2 * LongestEscape * (length + 1)];
            shifted = new byte[2 * (length + LongestEscape)];
        }
    }

    private static Dictionary<char, byte> Invert(string table)
    {
        var codes = new Dictionary<char, byte>();
        for (var code = 0; code < table.Length; code++)
        {
            codes.TryAdd(table[code], (byte)code);
        }

        codes.Remove('\0');
        return codes;
    }
}
