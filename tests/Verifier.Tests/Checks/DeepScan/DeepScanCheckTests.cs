using System.Text;
using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks.DeepScan;

public sealed class DeepScanCheckTests
{
    [Theory]
    [InlineData("Zdislav Pomyslny")]
    [InlineData("pomyslny")]
    [InlineData("POMYSLNY")]
    [InlineData("Pomyslný")]
    [InlineData("Zdislav-Pomyslny")]
    [InlineData("P o m y s l n y")]
    [InlineData("zdislavpomyslny")]
    [InlineData("ynlsymoP")]
    [InlineData("Pomyslný", "utf-16BE")]
    [InlineData("Pomyslny", "utf-16LE")]
    [InlineData("Pomysln\u0079\u0301", "utf-8")]
    [InlineData("UG9teXNsbnk=")]
    [InlineData("xUG9teXNsbnk=")]
    [InlineData("WmRpc2xhdiBQb215c2xueQ==")]
    [InlineData("506f6d79736c6e79")]
    [InlineData("0050006F006D00790073006C006E0079")]
    [InlineData("%50%6f%6d%79%73%6c%6e%79")]
    [InlineData("Zdislav%20Pomyslny")]
    [InlineData("\\120\\157\\155\\171\\163\\154\\156\\171")]
    public void Removed_value_in_a_string_is_found_in_every_encoding(string text, string encoding = "iso-8859-1")
    {
        var hex = Convert.ToHexString(Encoding.GetEncoding(encoding).GetBytes(text));

        SamplePair.With(pair => pair.Output.Info = $"/Title <{hex}>").Verify()
            .ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);
    }

    [Theory]
    [InlineData("Info", "/Title (Zdislav Pomyslny)")]
    [InlineData("Info", "/Pomyslny true")]
    [InlineData("Info", "/Own /Pomyslny")]
    [InlineData("Info", "/Own /P#6Fmyslny")]
    [InlineData("Info", "/Own (P\\157myslny)")]
    [InlineData("Info", "/Own [[[<< /Deep (Pomyslny) >>]]]")]
    [InlineData("Catalog", "/Own (Pomyslny)")]
    [InlineData("Page", "/PieceInfo << /Own (Pomyslny) >>")]
    [InlineData("Resources", "/Properties << /Pomyslny << >> >>")]
    [InlineData("Font", "/Own (Pomyslny)")]
    [InlineData("Trailer", "/ID [(Pomyslny) (Pomyslny)]")]
    [InlineData("MapComment", "% Zdislav\n")]
    [InlineData("Content", " /Span << /ActualText (Pomyslny) >> BDC EMC")]
    [InlineData("Content", " /Pomyslny MP")]
    [InlineData("Content", " Pomyslny")]
    public void Removed_value_is_found_in_every_part_of_the_file(string part, string text)
    {
        var report = SamplePair.With(pair =>
        {
            var property = typeof(SampleFile).GetProperty(part)!;
            property.SetValue(pair.Output, (string)property.GetValue(pair.Output)! + text);
        }).Verify();

        report.ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);
    }

    [Theory]
    [InlineData("<x:xmpmeta>Zdislav</x:xmpmeta>", true)]
    [InlineData("<x:xmpmeta>Zdislav</x:xmpmeta>", false)]
    [InlineData("Z d i s l a v", false)]
    public void Removed_value_in_an_object_that_nothing_uses_is_found(string text, bool isCompressed)
    {
        var data = Encoding.BigEndianUnicode.GetBytes(text.Replace(" ", ""));
        SamplePair.With(pair => pair.Output.More = writer =>
        {
            _ = isCompressed ? writer.AddFlate("/Type /Metadata", data) : writer.AddStream("/Type /Metadata", data);
            return "";
        }).Verify().ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);
    }

    [Fact]
    public void Removed_value_in_a_font_program_is_found()
    {
        SamplePair.With(pair => pair.Output.More = writer =>
        {
            byte[] program = [.. Enumerable.Range(0, 4000).Select(value => (byte)(value * 7)), .. Encoding.BigEndianUnicode.GetBytes("Pomyslny")];
            return $"/Font2 {writer.AddFlate("/Length1 1", program)} 0 R";
        }).Verify().ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);
    }

    [Theory]
    [InlineData("%%EOF\nZdislav Pomyslny")]
    [InlineData("%%EOF\n% 506f6d79736c6e79")]
    public void Removed_value_behind_the_end_is_found(string end)
    {
        SamplePair.With(pair => pair.Bytes = bytes => [.. bytes, .. Encoding.Latin1.GetBytes(end)]).Verify()
            .ShouldFail(CheckId.V1DeepScan, CheckReason.SecretFound);
    }

    [Theory]
    [InlineData("FFD8FFFE000A506F6D79736C6E79FFDA0004000011FFD9", CheckReason.SecretFound)]
    [InlineData("FFD8FFFE00044A61FFDA0004000011FFD9", CheckReason.ImageMetadata)]
    public void Comment_of_a_photograph_fails(string jpeg, CheckReason reason)
    {
        SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddStream("/Subtype /Image /Filter /DCTDecode", Convert.FromHexString(jpeg))} 0 R >>")
            .Verify().ShouldFail(CheckId.V1DeepScan, reason);
    }

    [Theory]
    [InlineData("/FlateDecode")]
    [InlineData("/OwnDecode")]
    [InlineData("/JPXDecode")]
    [InlineData("/Crypt /OwnDecode")]
    public void Streams_that_cannot_be_decoded_fail(string filter)
    {
        SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddStream($"/Filter [{filter}]", "no such data"u8.ToArray())} 0 R >>")
            .Verify().ShouldFail(CheckId.V1DeepScan, CheckReason.StreamNotDecodable);
    }

    [Fact]
    public void Form_with_text_that_no_page_paints_fails()
    {
        SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddFlate("/Type /XObject /Subtype /Form /BBox [0 0 1 1]", "BT /F1 1 Tf <0102> Tj ET")} 0 R >>")
            .Verify().ShouldFail(CheckId.V1DeepScan, CheckReason.TextNotPermitted);
    }

    [Theory]
    [InlineData("/Own (bytem Brno)")]
    [InlineData("/Own (Zdi)")]
    [InlineData("/Own /Font")]
    [InlineData("/Own [500 500 16 9]")]
    public void Texts_that_are_kept_short_or_of_the_format_raise_no_alarm(string info)
    {
        SamplePair.With(pair => pair.Output.Info = info).Verify().Of(CheckId.V1DeepScan).Verdict.ShouldBe(CheckVerdict.Passed);
    }

    [Fact]
    public void Same_word_kept_elsewhere_is_no_secret()
    {
        SamplePair.With(pair =>
        {
            pair.Original.Content += " BT /F1 9 Tf 72 500 Td (radni Zdislav Pomyslny) Tj ET";
            pair.Output.Content += " BT /F1 9 Tf 72 500 Td (radni Zdislav Pomyslny) Tj ET";
            pair.Output.Mapped += "radni Zdislav Pomyslny";
        }).Verify().ShouldPassWhatIsMade();
    }

    [Fact]
    public void Numbers_of_the_syntax_raise_no_alarm()
    {
        SamplePair.With(pair =>
        {
            pair.Original.Content = pair.Original.Content.Replace(SamplePair.Secret, "00015 84259");
            pair.Removed[0] = new GlyphRange(SamplePair.Before.Length, 11, "f1");
        }).Verify().Of(CheckId.V1DeepScan).Verdict.ShouldBe(CheckVerdict.Passed);
    }
}
