using System.Globalization;
using System.Text;

namespace Clona.Office.Mail;

/// <summary>The ways in which bytes travel through mail (RFC 2045).</summary>
internal static class TransferEncodings
{
    /// <summary>The bytes of a part.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> content, string encoding) => encoding.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(Encoding.Latin1.GetString(content)) ?? [],
        "quoted-printable" => QuotedPrintable(Encoding.Latin1.GetString(content)),
        _ => content.ToArray(),
    };

    /// <summary>The bytes; null where the text is none of that kind.</summary>
    public static byte[]? Base64(string text)
    {
        var bare = string.Concat(text.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'));
        bare = bare.PadRight((bare.Length + 3) / 4 * 4, '=');
        var bytes = new byte[bare.Length];
        return Convert.TryFromBase64String(bare, bytes, out var length) ? bytes[..length] : null;
    }

    /// <summary>The bytes; signs that begin no code stay.</summary>
    public static byte[] QuotedPrintable(string text)
    {
        using var bytes = new MemoryStream(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '=')
            {
                bytes.WriteByte((byte)text[index]);
            }
            else if (index + 2 < text.Length && byte.TryParse(text.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.WriteByte(value);
                index += 2;
            }
            else if (text.AsSpan(index + 1).StartsWith("\r\n"))
            {
                index += 2;
            }
            else if (index + 1 < text.Length && text[index + 1] == '\n')
            {
                index++;
            }
        }

        return bytes.ToArray();
    }
}
