using System.Text;
using Clona.Verifier.Checks;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Tests.Reading.Content;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Reading.Files;

public sealed class PdfFileTests
{
    private const string Content = "BT /F1 10 Tf (abc) Tj ET";

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0 ", "xrex\n0 ")]
    [InlineData("0000000015 00000 n", "0000000017 00000 n")]
    [InlineData("trailer\n", "trailer\n% comment\n")]
    [InlineData("%PDF-1.7", "junk before\n%PDF-1.7")]
    [InlineData("/Length", "/Lenght")]
    [InlineData("/Length ", "/Length 9")]
    public void Damaged_files_are_read_by_scanning(string from, string to)
    {
        var text = Encoding.Latin1.GetString(new SampleFile { Content = Content, Mapped = "abc" }.Build());
        var index = text.LastIndexOf(from, StringComparison.Ordinal);

        var damaged = Encoding.Latin1.GetBytes(text[..index] + to + text[(index + from.Length)..]);

        PageReader.Read(damaged).Text().ShouldBe("abc");
    }

    [Fact]
    public void Newest_revision_counts()
    {
        var file = new SampleFile { Content = Content, Mapped = "abc" }.Build();
        var previous = file.AsSpan().LastIndexOf("xref\n0"u8);
        var update = "4 0 obj\n<< /Length 22 >>\nstream\nBT /F1 9 Tf (cb) Tj ET\nendstream\nendobj\n";
        var table = $"xref\n4 1\n{file.Length:D10} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Prev {previous} >>\nstartxref\n{file.Length + update.Length}\n%%EOF";

        PageReader.Read([.. file, .. Encoding.Latin1.GetBytes(update + table)]).Text().ShouldBe("cb");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Object_streams_and_cross_reference_streams_are_read(bool isDamaged)
    {
        string[] bodies =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
        ];
        var offsets = bodies.Select((_, index) => bodies.Take(index).Sum(body => body.Length + 1)).ToArray();
        var head = string.Join(' ', bodies.Select((_, index) => $"{index + 1} {offsets[index]}")) + " ";
        using var file = new MemoryStream();
        file.Write("%PDF-1.5\n"u8);
        var members = file.Position;
        Write(file, 4, $"/Type /ObjStm /N 3 /First {head.Length}", Encoding.Latin1.GetBytes(head + string.Join(' ', bodies)));
        var content = file.Position;
        Write(file, 5, "", "(abc) Tj"u8.ToArray());
        var start = file.Position;
        byte[] rows = [0, 0, 0, 0, 2, 0, 4, 0, 2, 0, 4, 1, 2, 0, 4, 2, .. Row(members), .. Row(content), .. Row(start)];
        Write(file, 6, "/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R", rows);
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{(isDamaged ? 1 : start)}\n%%EOF"));

        PageReader.Read(file.ToArray()).Glyphs.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R 1 0 R] >>")]
    [InlineData("<< /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R [2 0 R] << /Kids 2 0 R >>] >>")]
    [InlineData("<< /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj 2 0 R")]
    [InlineData("<< /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Length 2 0 R >> stream")]
    public void Cycles_end(string catalog)
    {
        var file = Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj {catalog} endobj trailer << /Root 1 0 R >>");

        Should.NotThrow(() => OpenDocument.TryOpen(file));
    }

    [Fact]
    public void Deep_nesting_does_not_exhaust_the_stack()
    {
        var deep = new string('[', 2_000_000) + string.Concat(Enumerable.Repeat("<</A", 500_000));
        var file = Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj << /Type /Catalog /Pages {deep} >> endobj trailer << /Root 1 0 R >>");

        Should.NotThrow(() => OpenDocument.TryOpen(file));
        PageReader.Read(deep).Glyphs.ShouldBeEmpty();
    }

    [Fact]
    public void File_that_needs_a_password_is_named()
    {
        var file = new SampleFile { Trailer = "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <00> /U <00112233445566778899AABBCCDDEEFF> >>" };

        PdfFile.Open(file.Build(), out var fault).ShouldBeNull();
        fault.ShouldBe(OpenFault.NeedsPassword);
    }

    private static byte[] Row(long offset) => [1, (byte)(offset >> 8), (byte)offset, 0];

    private static void Write(Stream file, int number, string entries, byte[] data)
    {
        var encoded = PdfWriter.Deflate(data);
        file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n<< {entries} /Filter /FlateDecode /Length {encoded.Length} >>\nstream\n"));
        file.Write(encoded);
        file.Write("\nendstream\nendobj\n"u8);
    }
}
