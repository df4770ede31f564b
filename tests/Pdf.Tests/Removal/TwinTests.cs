using Clona.Pdf.OldRedactions;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.OldRedactions;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Removal;

/// <summary>What else shows a removed word goes with it, and what stands beside it stays.</summary>
public sealed class TwinTests
{
    private const string Word = "BT /F1 12 Tf 100 200 Td (Novak) Tj ET";
    private const string OtherWord = "BT /F1 12 Tf 100 180 Td (Dvorak) Tj ET";

    // An L of outlines on the first letter.
    private const string Letter = "101 200 m 103 200 l 103 206 l 106 206 l 106 208 l 101 208 l h f";

    [Theory]
    [InlineData("the same word once more", "BT /F1 12 Tf 100 200 Td (Novak) Tj ET")]
    [InlineData("a shadow", "0.7 g BT /F1 12 Tf 100.6 199.4 Td (Novak) Tj ET 0 g")]
    [InlineData("a text layer of other size", "BT 3 Tr /F1 11 Tf 101 200.5 Td (Novak) Tj ET BT 0 Tr ET")]
    [InlineData("letter by letter", "BT /F1 12 Tf 100 200 Td (N) Tj ET BT /F1 12 Tf 120 200 Td (ak) Tj ET")]
    [InlineData("hidden in white", "1 g BT /F1 12 Tf 100 200 Td (Novak) Tj ET 0 g")]
    public void A_twin_goes(string name, string twin)
    {
        var redacted = Removed($"{Word} {twin} {OtherWord}");

        Redacted.TextOf(redacted.After[0]).ShouldBe("Dvorak", name);
    }

    [Fact]
    public void An_accent_without_width_goes_with_its_letter()
    {
        // In this font the code 126 has no width.
        var file = new PdfBuilder();
        var widths = string.Join(' ', Enumerable.Range(32, 95).Select(code => code == 126 ? "0" : "500"));
        var font = $"<< /Type /Font /Subtype /TrueType /BaseFont /Some /FirstChar 32 /LastChar 126 /Widths [{widths}] /Encoding /WinAnsiEncoding >>";
        var pdf = file.Page("BT /F1 12 Tf 100 200 Td (Nova~k) Tj ET BT /F1 12 Tf 100 180 Td (Dvor~) Tj ET", $"/Font << /F1 {font} >>").Build();

        var redacted = Redacted.With(pdf, new([new PageRemoval(1, [new(0, 3)], [], [])]));

        Redacted.TextOf(redacted.After[0]).ShouldBe("kDvor~");
    }

    [PopplerFact]
    public void A_letter_drawn_over_a_removed_glyph_goes()
    {
        var redacted = Removed($"{Word} {Letter} {OtherWord}");

        redacted.Streams.ShouldNotContain("103 206");
        redacted.Result.Census.PathsDropped.ShouldBe(1);
        Ink(redacted).ShouldBe(Ink(Redacted.Nothing(FakeCases.Pdf(OtherWord))));
    }

    [Theory]
    [InlineData("a rule under the line", "60 198 m 300 198 l S")]
    [InlineData("an underline", "100 198 30 0.7 re f")]
    [InlineData("a frame", "90 190 120 30 re S")]
    [InlineData("a background", "0.9 g 0 0 400 400 re f 0 g")]
    [InlineData("a letter of the next line", "q 1 0 0 1 0 -20 cm 101 200 m 103 200 l 103 206 l 106 206 l 106 208 l 101 208 l h f Q")]
    [InlineData("a clip", "101 200 m 103 200 l 103 206 l 106 206 l h W f")]
    public void Drawings_beside_a_removed_glyph_stay(string name, string drawing) =>
        Removed($"{drawing} {Word} {OtherWord}").Result.Census.PathsDropped.ShouldBe(0, name);

    [Fact]
    public void Outlines_under_an_old_box_go()
    {
        var word = string.Join(' ', Enumerable.Range(0, 5).Select(index => $"q 1 0 0 1 {index * 8} 0 cm {Letter} Q"));
        var redacted = Redacted.Nothing(FakeCases.Pdf($"{word} 0 g 95 194 80 18 re f {OtherWord}"));

        redacted.Result.OldRedactions[1].ShouldHaveSingleItem().Kind.ShouldBe(OldRedactionKind.BoxOverDrawing);
        redacted.Result.Census.PathsDropped.ShouldBe(5);
        redacted.Streams.ShouldNotContain("103 206");
        redacted.Streams.ShouldContain("95 194 80 18 re");
    }

    private static Redacted Removed(string content) =>
        Redacted.With(FakeCases.Pdf(content), new([new PageRemoval(1, [new(0, 4)], [], [])]));

    private static int Ink(Redacted redacted) => Poppler.PixelsOf(redacted.Result.Bytes!.Value).Count(value => value < 128);
}
