using System.Text;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Tests.Intake;

/// <summary>The name is a promise, the content says what a file is.</summary>
public sealed class DocumentKindsTests
{
    private static readonly byte[] OpenXml = [.. "PK\u0003\u0004"u8, .. new byte[26], .. "[Content_Types].xml"u8];
    private static readonly byte[] OpenText = [.. "PK\u0003\u0004"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.text"u8];
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Root Entry WordDocument")];
    private static readonly byte[] StoredMail = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Root Entry __properties_version1.0")];
    private static readonly byte[] Locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")];
    private static readonly byte[] Rich = [.. "{\\rtf1 text}"u8];
    private static readonly byte[] Plain = [.. "From: a@priklad.example\n\ntext"u8];

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n"u8];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];
    private static readonly byte[] Tiff = [.. "MM\0*"u8];

    public static TheoryData<string, byte[], MediaType> Taken { get; } = new()
    {
        { "a.png", Png, MediaType.Png },
        { "a.JPG", Jpeg, MediaType.Jpeg },
        { "a.tiff", Tiff, MediaType.Tiff },
        { "a.png", Jpeg, MediaType.Jpeg },
        { "scan", [.. "II*\0"u8], MediaType.Tiff },
        { "a.docx", OpenXml, MediaType.Word },
        { "a.DOTM", OpenXml, MediaType.Word },
        { "a.doc", OpenXml, MediaType.Word },
        { "a.xlsx", OpenXml, MediaType.Workbook },
        { "a.odt", OpenText, MediaType.OpenText },
        { "a.doc", OldWord, MediaType.OldWord },
        { "a.doc", Rich, MediaType.RichText },
        { "a.rtf", Rich, MediaType.RichText },
        { "a.html", Plain, MediaType.Html },
        { "a.htm", [0xE8, 0x20], MediaType.Html },
        { "a.eml", Plain, MediaType.Mail },
        { "a.msg", StoredMail, MediaType.OutlookMail },
        { "a.md", Plain, MediaType.PlainText },
    };

    public static TheoryData<string, byte[], RefusalReason> Refused { get; } = new()
    {
        { "a.docx", Locked, RefusalReason.NeedsPassword },
        { "a.doc", Locked, RefusalReason.NeedsPassword },
        { "a.docx", Plain, RefusalReason.Damaged },
        { "a.odt", [.. "PK\u0003\u0004"u8, 1, 2], RefusalReason.UnsupportedType },
        { "a.html", [0x3C, 0, 0x3E], RefusalReason.Damaged },
        { "a.eml", OpenXml, RefusalReason.Damaged },
        { "a.msg", OldWord, RefusalReason.UnsupportedType },
        { "a.msg", Plain, RefusalReason.Damaged },
        { "a.zip", OpenXml, RefusalReason.UnsupportedType },
        { "a.docx", [], RefusalReason.EmptyFile },
        { "a.pdf", Png, RefusalReason.NotAPdf },
        { "a.exe", Jpeg, RefusalReason.UnsupportedType },
        { "a.gif", [.. "GIF89a"u8], RefusalReason.UnsupportedType },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_document_is_taken_as_what_it_is(string name, byte[] content, MediaType type) => Judge(name, content).File.ShouldNotBeNull().Type.ShouldBe(type);

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_breaks_the_promise_of_its_name_is_refused(string name, byte[] content, RefusalReason reason) => Judge(name, content).Refusal.ShouldBe(reason);

    [Fact]
    public void An_archive_is_taken_by_whoever_unpacks_it() =>
        FileIntake.Judge(new InputFile("a.zip", OpenXml, MediaType.Zip), takesArchives: true).IsAccepted.ShouldBeTrue();

    [Fact]
    public void Every_type_has_a_name_of_its_own() =>
        Enum.GetValues<MediaType>().ShouldAllBe(type => MediaTypeNames.TypeOf(MediaTypeNames.Of(type)) == type);

    private static IntakeResult Judge(string name, byte[] content) => FileIntake.Judge(new InputFile(name, content, FileSniffer.Sniff(content)));
}
