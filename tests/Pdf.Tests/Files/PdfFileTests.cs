using System.Globalization;
using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Tests.Files;

public sealed class PdfFileTests
{
    [Fact]
    public void Page_is_found_when_the_file_is_sound()
    {
        var file = Open(SourceFile.OnePage("BT (x) Tj ET").ToBytes());

        file.WasRebuilt.ShouldBeFalse();
        file.Revisions.ShouldBe(1);
        Content(file).ShouldBe("BT (x) Tj ET");
    }

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0 5", "xrxx\n0 5")]
    [InlineData("trailer", "trailxx")]
    [InlineData("0000000009 00000 n", "0000000019 00000 n")]
    public void File_is_rebuilt_when_its_table_is_damaged(string sound, string damaged)
    {
        var text = Encoding.Latin1.GetString(SourceFile.OnePage("BT (x) Tj ET").ToBytes());

        var file = Open(Encoding.Latin1.GetBytes(text.Replace(sound, damaged, StringComparison.Ordinal)));

        file.WasRebuilt.ShouldBeTrue();
        Content(file).ShouldBe("BT (x) Tj ET");
    }

    [Fact]
    public void Table_is_used_when_bytes_stand_before_the_header()
    {
        byte[] bytes = [.. "GIF89a junk\n"u8, .. SourceFile.OnePage().ToBytes()];

        Open(bytes).WasRebuilt.ShouldBeFalse();
    }

    [Fact]
    public void Page_is_found_when_endobj_and_endstream_are_missing()
    {
        var text = Encoding.Latin1.GetString(SourceFile.OnePage("q Q").ToBytes()).Replace("endobj\n", "", StringComparison.Ordinal);

        Content(Open(Encoding.Latin1.GetBytes(text))).ShouldBe("q Q");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4000)]
    [InlineData(-7)]
    public void Stream_ends_at_its_keyword_when_its_length_is_wrong(int length)
    {
        var source = SourceFile.OnePage().With(4, $"<</Length {length}>>\nstream\nq 1 0 0 1 0 0 cm Q\r\nendstream");

        Content(Open(source.ToBytes())).ShouldBe("q 1 0 0 1 0 0 cm Q");
    }

    [Fact]
    public void Length_is_found_when_it_is_an_object_of_its_own()
    {
        var source = SourceFile.OnePage().With(4, "<</Length 5 0 R>>\nstream\nq endstream Q\nendstream").With(5, "13");

        Content(Open(source.ToBytes())).ShouldBe("q endstream Q");
    }

    [Fact]
    public void Newest_revision_counts_when_the_file_was_updated()
    {
        var first = SourceFile.OnePage("old").ToBytes();
        var start = Encoding.Latin1.GetString(first).LastIndexOf("xref\n0", StringComparison.Ordinal);
        var update = $"4 0 obj\n<</Length 3>>\nstream\nnew\nendstream\nendobj\n";
        var table = $"xref\n4 1\n{first.Length:D10} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {start}>>\nstartxref\n{first.Length + update.Length}\n%%EOF\n";

        var file = Open([.. first, .. Encoding.Latin1.GetBytes(update + table)]);

        (file.WasRebuilt, file.Revisions, Content(file)).ShouldBe((false, 2, "new"));
    }

    [Fact]
    public void Objects_of_streams_are_found_when_the_table_is_a_stream()
    {
        var file = Open(CrossReferenceStreamFile(damaged: false));

        file.WasRebuilt.ShouldBeFalse();
        Content(file).ShouldBe("q Q");
    }

    [Fact]
    public void Objects_of_streams_are_found_when_the_table_is_lost()
    {
        var file = Open(CrossReferenceStreamFile(damaged: true));

        file.WasRebuilt.ShouldBeTrue();
        Content(file).ShouldBe("q Q");
    }

    [Fact]
    public void Pages_are_found_when_the_catalogue_is_lost()
    {
        var source = SourceFile.OnePage("q Q").With(1, "null");

        var file = Open(source.ToBytes());

        Content(file).ShouldBe("q Q");
    }

    [Fact]
    public void Reading_ends_when_previous_sections_form_a_circle()
    {
        var bytes = Encoding.Latin1.GetString(SourceFile.OnePage().WithTrailer("/Root 1 0 R/Prev 00000").ToBytes());
        var start = bytes.LastIndexOf("xref\n0", StringComparison.Ordinal);

        Open(Encoding.Latin1.GetBytes(bytes.Replace("/Prev 00000", $"/Prev {start:D5}", StringComparison.Ordinal))).Revisions.ShouldBe(1);
    }

    [Theory]
    [InlineData("", PdfRefusal.Empty)]
    [InlineData("PK\u0003\u0004 not this", PdfRefusal.NotAPdf)]
    [InlineData("%PDF-1.4\nnothing else", PdfRefusal.Damaged)]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj", PdfRefusal.NoPages)]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]>>\nendobj", PdfRefusal.NoPages)]
    public void File_is_refused_when_it_holds_no_page(string text, PdfRefusal reason)
    {
        var result = PdfFile.Open(Encoding.Latin1.GetBytes(text));

        result.IsOpen.ShouldBeFalse();
        result.Refusal.ShouldBe(reason);
    }

    [Fact]
    public void File_is_refused_when_a_limit_is_passed()
    {
        var bytes = SourceFile.OnePage().With(2, "<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>").ToBytes();

        PdfFile.Open(bytes, PdfLimits.Default with { MaxPages = 2 }).Refusal.ShouldBe(PdfRefusal.TooManyPages);
        PdfFile.Open(bytes, PdfLimits.Default with { MaxFileBytes = 100 }).Refusal.ShouldBe(PdfRefusal.TooLarge);
    }

    [Fact]
    public void Opening_ends_without_exception_when_the_file_is_cut_off_anywhere()
    {
        var bytes = CrossReferenceStreamFile(damaged: false);
        for (var length = 0; length < bytes.Length; length++)
        {
            ReadEverything(bytes[..length]);
        }
    }

    [Fact]
    public void Opening_ends_without_exception_when_bytes_are_changed_at_random()
    {
        var random = new Random(74);
        var sound = SourceFile.OnePage("BT (x) Tj ET", "/Font<</F1<</Type/Font>>>>").With(5, "[1 0 R 2 0 R <</A(b)>>]").ToBytes();
        for (var run = 0; run < 3000; run++)
        {
            var bytes = sound.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            ReadEverything(bytes);
        }
    }

    [Fact]
    public void References_are_cut_when_they_lead_in_a_circle()
    {
        var file = Open(SourceFile.OnePage().With(5, "6 0 R").With(6, "5 0 R").ToBytes());

        file.Resolve(new PdfReference(5, 0)).ShouldBe(PdfNull.Instance);
    }

    private static void ReadEverything(byte[] bytes)
    {
        if (PdfFile.Open(bytes).File is { } file)
        {
            foreach (var number in file.ObjectNumbers.ToList())
            {
                _ = file.Resolve(new PdfReference(number, 0)) is PdfStream stream ? file.Decode(stream) : null;
            }
        }
    }

    private static byte[] CrossReferenceStreamFile(bool damaged)
    {
        const string Objects = "1 0 2 31 3 68 <</Type/Catalog/Pages 2 0 R>>  <</Type/Pages/Count 1/Kids[3 0 R]>>  <</Type/Page/Parent 2 0 R/Contents 4 0 R>>";
        var first = Objects.IndexOf("<<", StringComparison.Ordinal);
        var second = Objects.IndexOf("<</Type/Pages", StringComparison.Ordinal) - first;
        var third = Objects.IndexOf("<</Type/Page/", StringComparison.Ordinal) - first;
        var members = $"1 0 2 {second} 3 {third} ".PadRight(first) + Objects[first..];
        var text = new StringBuilder("%PDF-1.5\n");
        var contentAt = text.Length;
        text.Append("4 0 obj\n<</Length 3>>\nstream\nq Q\nendstream\nendobj\n");
        var streamAt = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"5 0 obj\n<</Type/ObjStm/N 3/First {first}/Length {members.Length}>>\nstream\n{members}\nendstream\nendobj\n");
        var tableAt = text.Length;
        var rows = new[] { "000000FF", "02000500", "02000501", "02000502", $"01{contentAt:X4}00", $"01{streamAt:X4}00", $"01{tableAt:X4}00" };
        var table = string.Concat(rows);
        text.Append(CultureInfo.InvariantCulture, $"6 0 obj\n<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Filter/ASCIIHexDecode/Length {table.Length + 1}>>\nstream\n{table}>\nendstream\nendobj\n");
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{(damaged ? 3 : tableAt)}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static PdfFile Open(byte[] bytes) => PdfFile.Open(bytes).File.ShouldNotBeNull();

    private static string Content(PdfFile file) => Encoding.Latin1.GetString(PageParts.ContentOf(file.Pages[0], file).Bytes.Span).Trim();
}
