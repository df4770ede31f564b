using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Images;

/// <summary>A word goes from a JPEG between lines close above and below it, and nothing beside it tells of it.</summary>
public sealed class TightLinesTests
{
    // A word of the second of three lines, as high as its letters and what is removed around them. The line above reaches down to 209.6.
    private static readonly PdfRectangle Word = new(100, 197, 190, 208.6);

    [PopplerTheory]
    [InlineData(150)]
    [InlineData(200)]
    public void The_verifier_sees_letters_in_blocks_that_an_area_only_cuts(int dotsPerInch)
    {
        var strip = new PdfRectangle(100, 203, 190, 205.5);

        VerdictOn(Scan(dotsPerInch, "quality=85"), strip).ShouldBe(CheckReason.ImageInArea);
    }

    [PopplerTheory]
    [InlineData(150, "quality=85")]
    [InlineData(150, "quality=60")]
    [InlineData(200, "quality=75,optimize=y")]
    [InlineData(300, "quality=85")]
    public void What_stays_does_not_tell_which_word_is_gone(int dotsPerInch, string options)
    {
        byte[] Without(string word)
        {
            var redacted = Redacted.With(Scan(dotsPerInch, options, word), new([new PageRemoval(1, [], [], []) { Areas = [Word] }]));
            redacted.Result.Census.ImagesBlanked.ShouldBe(1);
            return Pixels(redacted.Result.Bytes!.Value.ToArray(), dotsPerInch);
        }

        var (one, other) = (Without("pan Gyjpa a syn"), Without("Milos Zelinka"));
        var (none, two) = (Without(""), Without("Bj\\351la HRABE"));

        other.SequenceEqual(one).ShouldBeTrue();
        two.SequenceEqual(one).ShouldBeTrue();
        none.SequenceEqual(one).ShouldBeTrue();
    }

    [PopplerTheory]
    [InlineData(100, "quality=85")]
    [InlineData(150, "quality=85")]
    [InlineData(150, "quality=60")]
    [InlineData(200, "quality=85")]
    public void The_verifier_sees_pale_letters_that_never_went(int dotsPerInch, string options) =>
        VerdictOn(Scan(dotsPerInch, options, isPale: true), Word).ShouldBe(CheckReason.ImageInArea);

    private static CheckReason VerdictOn(ReadOnlyMemory<byte> output, PdfRectangle area)
    {
        var box = new ClaimedBox(area.Left, 400 - area.Top, area.Right, 400 - area.Bottom);
        var claim = new RemovalClaim(string.Empty, Convert.ToHexStringLower(SHA256.HashData(output.Span)), [new PageClaim(1, [], [], 0, []) { Areas = [box] }]);
        return DocumentVerifier.Verify(new VerificationRequest(null, output, claim)).Checks.Single(check => check.Id == CheckId.V14DrawnAreas).Reason;
    }

    private static byte[] Scan(int dotsPerInch, string options, string word = "pan Gyjpa a syn", bool isPale = false)
    {
        var others = isPale ? "1 g" : "";
        var text = $"BT /F 11 Tf {others} 40 212 Td (Objednatel gaj jpg zaplatil cenu gyp dne) Tj 0 -12 Td (Klice prevzal ) Tj {(isPale ? "0.9 g" : "")} 65 0 Td ({word}) Tj {others} -65 -12 Td (BILEK Hlidal, Objednal Dilo HLADINA a dalsi) Tj ET";
        var printed = new PdfBuilder().Page(text, "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>").Build();
        return PageOf(Encoding.Latin1.GetString(Drawn(printed, dotsPerInch, "-jpeg", "-jpegopt", options)), dotsPerInch);
    }

    private static byte[] PageOf(string jpeg, int dotsPerInch)
    {
        var side = (int)Math.Ceiling(400.0 * dotsPerInch / 72);
        var file = new PdfBuilder();
        var picture = file.AddStream(
            jpeg,
            string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {side} /Height {side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"));
        return file.Page("q 400 0 0 400 0 0 cm /Picture Do Q", $"/XObject << /Picture {picture} 0 R >>").Build();
    }

    private static byte[] Pixels(byte[] pdf, int dotsPerInch)
    {
        var drawn = Drawn(pdf, dotsPerInch, "-gray");
        var side = (int)Math.Ceiling(400.0 * dotsPerInch / 72);
        return drawn[^(side * side)..];
    }

    private static byte[] Drawn(byte[] pdf, int dotsPerInch, params string[] options)
    {
        var path = Path.Join(Path.GetTempPath(), $"clona-lines-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, pdf);
            return Poppler.PixelsIn(path, ["-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), .. options]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
