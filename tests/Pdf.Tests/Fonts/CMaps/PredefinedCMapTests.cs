using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Tests.Generation;
using Clona.Pdf.Tests.Oracles;
using Clona.Verifier;
using Clona.Verifier.Checks;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Fonts.CMaps;

/// <summary>The maps that a file may name without holding them: ISO 32000-2, table 116.</summary>
public sealed class PredefinedCMapTests(ITestOutputHelper output)
{
    private const int CodesOfMap = 200;
    private const double LeastAgreement = 0.98;

    [Theory]
    [InlineData("90ms-RKSJ-H", "Japan1", "93FA967B", "日本")]
    [InlineData("90ms-RKSJ-H", "Japan1", "4193FA", "A日")]
    [InlineData("EUC-H", "Japan1", "C6FCCBDC", "日本")]
    [InlineData("H", "Japan1", "467C4B5C", "日本")]
    [InlineData("UniJIS-UTF16-H", "Japan1", "65E5672C", "日本")]
    [InlineData("UniJIS-UTF16-V", "Japan1", "65E5672C", "日本")]
    [InlineData("UniCNS-UTF16-H", "CNS1", "D85DDDA34E2D", "𧖣中")]
    [InlineData("ETen-B5-H", "CNS1", "A4A4A4E5", "中文")]
    [InlineData("GBK-EUC-H", "GB1", "D6D0B9FA", "中国")]
    [InlineData("UniGB-UCS2-H", "GB1", "4E2D56FD", "中国")]
    [InlineData("KSCms-UHC-H", "Korea1", "C7D1B1B9", "한국")]
    [InlineData("UniKS-UTF16-H", "Korea1", "D55CAD6D", "한국")]
    public void Codes_of_a_named_map_have_letters(string map, string ordering, string codes, string expected)
    {
        Redacted.TextOf(Redacted.Nothing(Pdf(map, ordering, [codes])).Before[0]).ShouldBe(expected);
    }

    [Fact]
    public void A_map_of_the_file_builds_on_a_named_one()
    {
        var file = new PdfBuilder();
        var map = file.AddStream("/GBK-EUC-H usecmap 1 begincodespacerange <FE> <FE> endcodespacerange 1 begincidchar <FE> 4559 endcidchar", "/Type /CMap /UseCMap /GBK-EUC-H");
        var pdf = Page(file, $"{map} 0 R", "GB1", ["D6D0FEB9FA"]);

        Redacted.TextOf(Redacted.Nothing(pdf).Before[0]).Length.ShouldBe(3);
        Redacted.TextOf(Redacted.Nothing(pdf).Before[0]).ShouldStartWith("中");
    }

    [Theory]
    [InlineData("90ms-RKSJ-H", "Japan1", "93638386 92868E71 838B", "ユ")]
    [InlineData("GBK-EUC-H", "GB1", "D6D0 B9FA C8CB", "国")]
    public void A_letter_of_such_a_font_is_removed_and_the_verifier_agrees(string map, string ordering, string codes, string secret)
    {
        var pdf = Pdf(map, ordering, [codes.Replace(" ", "", StringComparison.Ordinal)]);
        var redacted = Redacted.Text(pdf, secret);
        var bytes = redacted.Result.Bytes!.Value;
        var gone = redacted.Result.Removed.Select(range => new GlyphRange(range.Glyphs.First, range.Glyphs.Count, "name"));
        var claim = new RemovalClaim(Hash(pdf), Hash(bytes.Span), [new(1, [.. gone], [], 0, [])]);

        redacted.ShouldKeepTheRestInPlace();
        Redacted.TextOf(redacted.After[0]).ShouldNotContain(secret);
        DocumentVerifier.Verify(new(pdf, bytes, claim)).Checks.Where(check => check.Verdict == CheckVerdict.Failed).ShouldBeEmpty();
    }

    [PopplerFact]
    public void Letters_are_those_of_pdftotext()
    {
        var (same, all) = (0, 0);
        foreach (var name in PredefinedCMaps.Names)
        {
            var (agreed, asked) = Agreement(name);
            output.WriteLine($"{name}: {agreed} of {asked}");
            (same, all) = (same + agreed, all + asked);
        }

        output.WriteLine($"{same} of {all}");
        ((double)same / all).ShouldBeGreaterThanOrEqualTo(LeastAgreement);
    }

    // Each code stands on a line of its own.
    private static (int Same, int All) Agreement(string name)
    {
        var map = PredefinedCMaps.Find(name)!;
        var ordering = OrderingOf(name);
        var codes = SomeCodes(map, new Random(name.Length)).Take(CodesOfMap).ToList();
        var pdf = Pdf(name.Replace("-V", "-H", StringComparison.Ordinal) is var other && PredefinedCMaps.Has(other) ? other : name, ordering, codes);
        var ours = Redacted.Nothing(pdf).Before[0].Glyphs.Select(glyph => Narrow(glyph.Text ?? "")).Where(IsLetter).Order(StringComparer.Ordinal).ToList();
        var theirs = Poppler.WordsOf(pdf).Select(Narrow).Where(IsLetter).Order(StringComparer.Ordinal).ToList();
        return (ours.GroupBy(text => text, StringComparer.Ordinal).Sum(group => Math.Min(group.Count(), theirs.Count(word => word == group.Key))), Math.Max(ours.Count, theirs.Count));
    }

    // Poppler's tables have wide letters where Adobe's have the plain ones that such codes mean.
    private static string Narrow(string text) => string.Concat(text.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));

    private static bool IsLetter(string text) => text.Length > 0 && Rune.TryGetRuneAt(text, 0, out var first) && Rune.IsLetterOrDigit(first);

    private static string Hash(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));

    private static IEnumerable<string> SomeCodes(CMap map, Random random)
    {
        for (var tries = 0; tries < 400 * CodesOfMap; tries++)
        {
            var range = map.Codespace.Ranges[random.Next(map.Codespace.Ranges.Count)];
            var bytes = Enumerable.Range(1, range.Length).Select(place => 8 * (range.Length - place))
                .Select(shift => (byte)random.Next((byte)(range.Low >> shift), (byte)(range.High >> shift) + 1)).ToArray();
            var code = bytes.Aggregate(0, (value, part) => (value << 8) | part);
            if (map.CidOf(code) > 0)
            {
                yield return Convert.ToHexString(bytes);
            }
        }
    }

    private static string OrderingOf(string name) =>
        name.Contains("GB", StringComparison.Ordinal) ? "GB1"
        : name.Contains("KS", StringComparison.Ordinal) && !name.Contains("RKSJ", StringComparison.Ordinal) ? "Korea1"
        : name.Contains("CNS", StringComparison.Ordinal) || name.Contains("B5", StringComparison.Ordinal) ? "CNS1"
        : "Japan1";

    private static byte[] Pdf(string map, string ordering, IReadOnlyList<string> codes) => Page(new(), "/" + map, ordering, codes);

    private static byte[] Page(PdfBuilder file, string encoding, string ordering, IReadOnlyList<string> codes)
    {
        var lines = codes.Select((code, line) => string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 50 {20 * (codes.Count - line)} Td <{code}> Tj ET"));
        var font = $"<< /Type /Font /Subtype /Type0 /BaseFont /Some /Encoding {encoding} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Some "
            + $"/CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 4 >> /DW 1000 >>] >>";
        return file.Page(string.Join('\n', lines), $"/Font << /F1 {font} >>", string.Create(CultureInfo.InvariantCulture, $"/MediaBox [0 0 400 {40 + (20 * codes.Count)}]")).Build();
    }
}
