using System.Text;

namespace Clona.Pdf.Objects;

/// <summary>Text strings (ISO 32000-2, 7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding, told apart by their first bytes.</summary>
internal static class TextString
{
    private const int FirstAccent = 0x18;
    private const int FirstPunctuation = 0x80;

    // Codes 0x18 to 0x1F and 0x80 to 0xA0; all others are those of Latin-1.
    private const string Accents = "˘ˇˆ˙˝˛˚˜";
    private const string Punctuation = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    /// <summary>The text.</summary>
    public static string Decode(PdfString value)
    {
        var bytes = value.Bytes.Span;
        return bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            _ => FromDocEncoding(bytes),
        };
    }

    /// <summary>The text as a string in UTF-16.</summary>
    public static PdfString Encode(string text) => new((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    private static string FromDocEncoding(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var code in bytes)
        {
            text.Append(code is >= FirstAccent and < 0x20 ? Accents[code - FirstAccent]
                : code is >= FirstPunctuation and < 0xA1 ? Punctuation[code - FirstPunctuation]
                : (char)code);
        }

        return text.ToString();
    }
}
