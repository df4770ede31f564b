using System.Text;
using System.Text.Unicode;

namespace Clona.Pipeline.Intake;

/// <summary>Tells a file's type from its first bytes; the extension is never believed.</summary>
public static class FileSniffer
{
    // Real PDFs may have junk before the header; readers look for it in the first kilobyte (ISO 32000-1, annex H, note 13).
    private const int PdfHeaderWindow = 1024;

    private static readonly (byte[] Magic, MediaType Type)[] Magics =
    [
        ([0x50, 0x4B, 0x03, 0x04], MediaType.Zip),
        ([0x50, 0x4B, 0x05, 0x06], MediaType.Zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], MediaType.Ole),
        ("{\\rtf"u8.ToArray(), MediaType.RichText),
        ([0x89, 0x50, 0x4E, 0x47], MediaType.Png),
        ([0xFF, 0xD8, 0xFF], MediaType.Jpeg),
        ("GIF8"u8.ToArray(), MediaType.Image),
        ([0x49, 0x49, 0x2A, 0x00], MediaType.Tiff),
        ([0x4D, 0x4D, 0x00, 0x2A], MediaType.Tiff),
    ];

    /// <summary>The type of <paramref name="content"/>.</summary>
    public static MediaType Sniff(ReadOnlySpan<byte> content)
    {
        foreach (var (magic, type) in Magics)
        {
            if (content.StartsWith(magic))
            {
                return type;
            }
        }

        if (content[..Math.Min(content.Length, PdfHeaderWindow)].IndexOf("%PDF-"u8) >= 0)
        {
            return MediaType.Pdf;
        }

        return IsPlainText(content) ? MediaType.PlainText : MediaType.Unknown;
    }

    // Control characters other than tab, line ends and form feed do not stand in a text that a person wrote.
    private static bool IsPlainText(ReadOnlySpan<byte> content) =>
        !content.IsEmpty
        && Utf8.IsValid(content)
        && !content.ContainsAnyInRange((byte)0, (byte)8)
        && !content.ContainsAnyInRange((byte)14, (byte)31);
}
