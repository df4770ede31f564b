using System.Text;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Intake;

/// <summary>Documents of office programs: what they are called, how they are told apart, and in which format they are redacted.</summary>
public static class OfficeFormats
{
    private static readonly string[] Workbooks = [".xlsx", ".xlsm", ".xltx", ".xltm"];
    private static readonly string[] Texts = [".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".doc", ".dot", ".rtf"];

    // The directory of an OLE container holds the names of its streams in UTF-16.
    private static readonly byte[] WordStream = Encoding.Unicode.GetBytes("WordDocument");
    private static readonly byte[] LockedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether documents of that type are redacted as a document of an office program.</summary>
    public static bool IsOffice(MediaType type) => type is MediaType.Word or MediaType.OpenText or MediaType.Workbook || IsConverted(type);

    /// <summary>Whether documents of that type are first converted; they leave as <see cref="WorkingType"/>.</summary>
    public static bool IsConverted(MediaType type) => type is MediaType.OldWord or MediaType.RichText;

    /// <summary>Whether documents of that type are printed as PDF beside their own format.</summary>
    public static bool HasPrint(MediaType type) => WorkingType(type) is MediaType.Word or MediaType.OpenText or MediaType.Workbook;

    /// <summary>
    /// Whether documents of that type may leave without their print: sheets have no pages of their own, some have nothing that could be
    /// printed or would fill thousands of pages. A warning says so.
    /// </summary>
    public static bool IsPrintOptional(MediaType type) => WorkingType(type) == MediaType.Workbook;

    /// <summary>Whether of documents of that type the shown text is read and put out as text.</summary>
    public static bool IsReadAsText(MediaType type) => type is MediaType.Html or MediaType.Mail or MediaType.OutlookMail;

    /// <summary>Whether documents of that type are messages, on which files may hang.</summary>
    public static bool IsMail(MediaType type) => type is MediaType.Mail or MediaType.OutlookMail;

    /// <summary>The format in which documents of that type are read: the type itself where none is converted.</summary>
    public static MediaType ReadingType(MediaType type) =>
        IsConverted(type) ? MediaType.Word : PictureFormats.IsPicture(type) ? MediaType.Pdf : type;

    /// <summary>The format in which documents of that type are put out; the type itself where there is no other.</summary>
    public static MediaType WorkingType(MediaType type) => IsReadAsText(type) ? MediaType.PlainText : ReadingType(type);

    /// <summary>The extension of documents of that type, with its dot.</summary>
    public static string ExtensionOf(MediaType type) => type switch
    {
        MediaType.Word => ".docx",
        MediaType.Workbook => ".xlsx",
        MediaType.OpenText => ".odt",
        MediaType.OldWord => ".doc",
        MediaType.RichText => ".rtf",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>Whether a file with that extension (with its dot, lower case) says that it is such a document.</summary>
    internal static bool IsNamedSo(string extension) => Texts.Contains(extension, StringComparer.Ordinal) || Workbooks.Contains(extension, StringComparer.Ordinal);

    /// <summary>Judges a file that is called such a document; its content says which one it is.</summary>
    /// <remarks>Names of parts stand in the clear in both kinds of containers: nothing is unpacked here. What they hold is seen in the sandbox.</remarks>
    internal static IntakeResult Judge(InputFile file)
    {
        var content = file.Content.Span;
        return file.Type switch
        {
            // LibreOffice makes a document of any noise behind the first word; the format is letters alone, raw data but rarely.
            MediaType.RichText => content.Contains((byte)0) && content.IndexOf("\\bin"u8) < 0 ? IntakeResult.Refused(RefusalReason.Damaged) : IntakeResult.Accepted(file),
            MediaType.Zip when content.IndexOf("[Content_Types].xml"u8) >= 0 => IntakeResult.Accepted(
                file with { Type = Workbooks.Contains(file.Extension, StringComparer.Ordinal) ? MediaType.Workbook : MediaType.Word }),
            MediaType.Zip when content.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0 =>
                IntakeResult.Accepted(file with { Type = MediaType.OpenText }),

            // Some programs pack the type; then its name has to say what the sandbox will see.
            MediaType.Zip when file.Extension is ".odt" or ".ott" && content.IndexOf("content.xml"u8) >= 0 =>
                IntakeResult.Accepted(file with { Type = MediaType.OpenText }),
            MediaType.Zip => IntakeResult.Refused(RefusalReason.UnsupportedType),
            MediaType.Ole when content.IndexOf(LockedStream) >= 0 => IntakeResult.Refused(RefusalReason.NeedsPassword),
            MediaType.Ole when content.IndexOf(WordStream) >= 0 => IntakeResult.Accepted(file with { Type = MediaType.OldWord }),
            // A locked document keeps its name and becomes an OLE container.
            MediaType.Ole => IntakeResult.Refused(file.Extension is ".doc" or ".dot" ? RefusalReason.UnsupportedType : RefusalReason.NeedsPassword),
            _ => IntakeResult.Refused(RefusalReason.Damaged),
        };
    }
}
