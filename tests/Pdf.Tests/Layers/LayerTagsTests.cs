using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Layers;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Layers;

/// <summary>Whoever reads the tags of a scan, without looking at places, reads words and not all letters in one.</summary>
public sealed class LayerTagsTests
{
    [PopplerFact]
    public void Words_far_apart_and_lines_are_divided_in_the_tagged_text()
    {
        var text = TaggedText(
            new("Smlouva", StartsWord: true, new(40, 60), new(90, 60), 12),
            new("celkem", StartsWord: true, new(300, 60), new(340, 60), 12),
            new("podpis", StartsWord: true, new(40, 75), new(80, 75), 12));

        text.ShouldContain("\"Smlouva celkem podpis\"");
    }

    [PopplerFact]
    public void Pieces_of_a_word_are_not_divided() => TaggedText(
        new("Novák", StartsWord: true, new(40, 60), new(80, 60), 12),
        new(",", StartsWord: false, new(80, 60), new(83, 60), 12)).ShouldContain("Novák,");

    [PopplerFact]
    public void A_paragraph_begins_without_a_blank() => TaggedText(
        new("Jedna", StartsWord: true, new(40, 60), new(80, 60), 12),
        new("Dva", StartsWord: true, new(40, 75), new(60, 75), 12) { Paragraph = 1 }).ShouldContain("\"Dva\"");

    [PopplerFact]
    public void Tags_of_other_pages_stay_and_those_of_a_page_that_was_read_come_in_its_place()
    {
        var builder = new PdfBuilder { Catalogue = "/MarkInfo << /Marked true >> /StructTreeRoot 3 0 R" };
        builder.Add("<< /Type /StructTreeRoot /K 4 0 R /ParentTree << /Nums [0 [5 0 R] 1 [6 0 R]] >> >>");
        builder.Add("<< /S /Document /P 3 0 R /K [5 0 R 6 0 R] >>");
        builder.Add("<< /S /P /P 4 0 R /Pg 10 0 R /K 0 >>");
        builder.Add("<< /S /P /P 4 0 R /Pg 14 0 R /K 0 >>");
        var font = builder.Add(SomeFonts.Simple());
        var picture = builder.AddStream(new string('w', 400), "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var resources = $"/Font << /F {font} 0 R >> /XObject << /A {picture} 0 R >>";
        var pdf = builder.Page("/P << /MCID 0 >> BDC BT /F 10 Tf 20 300 Td (Before) Tj ET EMC", resources, "/MediaBox [0 0 400 400] /StructParents 0")
            .Page("q 400 0 0 400 0 0 cm /A Do Q", resources)
            .Page("/P << /MCID 0 >> BDC BT /F 10 Tf 20 300 Td (Behind) Tj ET EMC", resources, "/MediaBox [0 0 400 400] /StructParents 1").Build();
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        var layered = ScanLayers.Add(pdf, file, PdfReading.Read(file).Pages, [new PageLayer(2, [new("Between", StartsWord: true, new(40, 60), new(90, 60), 12)], null)]).ShouldNotBeNull();

        var rewritten = PdfRedaction.Rewrite(PdfFile.Open(layered).File.ShouldNotBeNull(), RemovalPlan.Empty).Bytes.ShouldNotBeNull();

        var text = StructureText(rewritten);
        string[] words = ["\"Before\"", "\"Between\"", "\"Behind\""];
        words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ShouldBeInOrder();
        words.ShouldAllBe(word => text.Contains(word, StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData(1_000_000, 1_000_001)]
    [InlineData(4, 5)]
    [InlineData(2_000_000_000, null)]
    public void Numbers_of_paragraphs_are_none_of_the_page(int own, int? next)
    {
        var builder = new PdfBuilder();
        builder.Page($"/P << /MCID {own} >> BDC BT /F 10 Tf 20 300 Td (Before) Tj ET EMC", $"/Font << /F {builder.Add(SomeFonts.Simple())} 0 R >>");

        PdfReading.Read(PdfFile.Open(builder.Build()).File.ShouldNotBeNull()).Pages[0].NextContentId.ShouldBe(next);
    }

    private static string TaggedText(params LayerPiece[] pieces)
    {
        var builder = new PdfBuilder();
        var picture = builder.AddStream(new string('w', 400), "/Type /XObject /Subtype /Image /Width 20 /Height 20 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var pdf = builder.Page("q 400 0 0 400 0 0 cm /A Do Q", $"/XObject << /A {picture} 0 R >>").Build();
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull();
        var layered = ScanLayers.Add(pdf, file, PdfReading.Read(file).Pages, [new PageLayer(1, pieces, null)]).ShouldNotBeNull();
        return StructureText(layered);
    }

    private static string StructureText(ReadOnlyMemory<byte> pdf)
    {
        var path = Path.Join(Path.GetTempPath(), $"clona-tags-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, pdf.ToArray());
            return Encoding.UTF8.GetString(Programs.Run("/usr/bin/pdfinfo", ["-struct-text", path]));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
