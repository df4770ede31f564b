using System.Text;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>The forms in which a secret may stand among bytes.</summary>
/// <remarks>
/// Encodings: Latin-1, PDFDoc, 1252, 1250, Mac Roman, UTF-8, UTF-16 both ends. On top of them hexadecimal, base64,
/// percent, octal and <c>#xx</c>; composed and decomposed; upper, lower and given case; without diacritics; reversed.
/// </remarks>
internal static class PatternForms
{
    private const int MinReversed = 6;
    private const int MinBytes = 4;

    private static readonly Dictionary<char, byte>[] Tables =
        [.. new[] { ByteEncodings.Latin1, ByteEncodings.CentralEuropean, ByteEncodings.WinAnsi, ByteEncodings.Document, ByteEncodings.MacRoman }
            .Select(Invert)];

    public static IEnumerable<BytePattern> Of(Secret secret)
    {
        if (secret.IsNumber && secret.Squeezed.Length < Secret.MinDigitsInSyntax)
        {
            return [];
        }

        return Spellings(secret)
            .SelectMany(spelling => Encodings(spelling).SelectMany(encoded => Disguises(encoded).Prepend(encoded)))
            .Where(bytes => bytes.Length >= MinBytes)
            .Select(BytePattern.Create);
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

    private static IEnumerable<byte[]> Encodings(string text)
    {
        foreach (var table in Tables)
        {
            if (text.All(table.ContainsKey))
            {
                yield return [.. text.Select(letter => table[letter])];
            }
        }

        yield return Encoding.UTF8.GetBytes(text);
        yield return Encoding.BigEndianUnicode.GetBytes(text);
        yield return Encoding.Unicode.GetBytes(text);
    }

    private static IEnumerable<byte[]> Disguises(byte[] bytes)
    {
        yield return Ascii(Convert.ToHexStringLower(bytes));
        yield return Ascii(string.Concat(bytes.Select(value => $"%{value:x2}")));
        yield return Ascii(string.Concat(bytes.Select(value => $"#{value:x2}")));
        yield return Ascii(string.Concat(bytes.Select(value => IsPlain(value) ? Letter(value) : $"%{value:x2}")));
        yield return Ascii(string.Concat(bytes.Select(value => IsPlain(value) ? Letter(value) : $"#{value:x2}")));
        yield return Ascii(string.Concat(bytes.Select(Octal)));
        yield return Ascii(string.Concat(bytes.Select(value => IsPlain(value) ? Letter(value) : Octal(value))));
        for (var shift = 0; shift < 3; shift++)
        {
            yield return Base64(bytes, shift);
        }
    }

    /// <summary>The part of the base64 text that does not depend on what stands before and behind the bytes.</summary>
    private static byte[] Base64(byte[] bytes, int shift)
    {
        var text = Convert.ToBase64String([.. new byte[shift], .. bytes]);
        var first = shift == 0 ? 0 : shift + 1;
        var last = (shift + bytes.Length) * 8 / 6;
        return Ascii(text[first..last]);
    }

    private static bool IsPlain(byte value) => char.IsAsciiLetterOrDigit((char)value);

    private static string Letter(byte value) => ((char)value).ToString();

    private static string Octal(byte value) => "\\" + Convert.ToString(value, 8).PadLeft(3, '0');

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

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
