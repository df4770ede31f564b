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
        var forms = new HashSet<byte[]>(BytesComparer.Instance);
        if (secret.IsNumber && secret.Squeezed.Length < Secret.MinDigitsInSyntax)
        {
            return [];
        }

        foreach (var spelling in Spellings(secret))
        {
            AddNarrow(spelling, forms);
            AddWide(Encoding.BigEndianUnicode.GetBytes(spelling), forms);
            AddWide(Encoding.Unicode.GetBytes(spelling), forms);
        }

        return forms.Where(bytes => bytes.Length >= MinBytes).Select(BytePattern.Create);
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

    private static void AddNarrow(string text, HashSet<byte[]> forms)
    {
        var encodings = Tables
            .Where(table => text.All(table.ContainsKey))
            .Select(table => text.Select(letter => table[letter]).ToArray())
            .Append(Encoding.UTF8.GetBytes(text))
            .ToHashSet(BytesComparer.Instance);
        foreach (var bytes in encodings)
        {
            AddWide(bytes, forms);
            forms.UnionWith(Escapes(bytes));
        }
    }

    /// <summary>The forms that also text of two bytes a character takes on.</summary>
    private static void AddWide(byte[] bytes, HashSet<byte[]> forms)
    {
        forms.Add(bytes);
        forms.Add(Ascii(Convert.ToHexStringLower(bytes)));
        for (var shift = 0; shift < 3; shift++)
        {
            forms.Add(Base64(bytes, shift));
        }
    }

    /// <summary>Percent, number sign and octal; of every byte and of those only that are no plain letters or digits.</summary>
    private static IEnumerable<byte[]> Escapes(byte[] bytes)
    {
        var hex = Convert.ToHexStringLower(bytes);
        foreach (var skipsPlain in new[] { false, true })
        {
            yield return Escape(bytes, skipsPlain, index => string.Concat("%", hex.AsSpan(2 * index, 2)));
            yield return Escape(bytes, skipsPlain, index => string.Concat("#", hex.AsSpan(2 * index, 2)));
            yield return Escape(bytes, skipsPlain, index => "\\" + Convert.ToString(bytes[index], 8).PadLeft(3, '0'));
        }
    }

    private static byte[] Escape(byte[] bytes, bool skipsPlain, Func<int, string> escape)
    {
        var text = new StringBuilder(4 * bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            if (skipsPlain && char.IsAsciiLetterOrDigit((char)bytes[index]))
            {
                text.Append((char)bytes[index]);
            }
            else
            {
                text.Append(escape(index));
            }
        }

        return Ascii(text.ToString());
    }

    /// <summary>The part of the base64 text that does not depend on what stands before and behind the bytes.</summary>
    private static byte[] Base64(byte[] bytes, int shift)
    {
        var text = Convert.ToBase64String([.. new byte[shift], .. bytes]);
        var first = shift == 0 ? 0 : shift + 1;
        var last = (shift + bytes.Length) * 8 / 6;
        return Ascii(text[first..last]);
    }

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
