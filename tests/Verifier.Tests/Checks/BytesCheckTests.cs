using System.Text;
using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class BytesCheckTests
{
    [Theory]
    [InlineData("%PDF-1.7", "x%PDF-1.7", CheckReason.HeaderNotClean)]
    [InlineData("%PDF-1.7\n", "%PDF-1.7 text\n", CheckReason.HeaderNotClean)]
    [InlineData("2 0 obj", "% text\n2 0 obj", CheckReason.BytesBetweenObjects)]
    [InlineData("2 0 obj", "text\n2 0 obj", CheckReason.BytesBetweenObjects)]
    [InlineData("2 0 obj", "2 0 obj % text", CheckReason.BytesBetweenObjects)]
    [InlineData("/Count 1 >>", "/Count 1 >> (text)", CheckReason.BytesBetweenObjects)]
    [InlineData("\nendstream", " text\nendstream", CheckReason.BytesBetweenObjects)]
    [InlineData("00000 n", "00001 n", CheckReason.XrefNotExact)]
    [InlineData("65535 f", "65535 n", CheckReason.XrefNotExact)]
    [InlineData("startxref\n", "startxref\n1", CheckReason.XrefNotExact)]
    [InlineData("trailer\n<<", "trailer\n<< /Own 1", CheckReason.TrailerNotClean)]
    [InlineData("trailer\n<<", "trailer\n<< % text\n", CheckReason.TrailerNotClean)]
    [InlineData("%%EOF\n", "%%EOF\ntext", CheckReason.BytesAfterEnd)]
    [InlineData("%%EOF\n", "%%EOF\n1 0 obj null endobj\n%%EOF\n", CheckReason.BytesAfterEnd)]
    public void Bytes_that_do_not_belong_are_found(string from, string to, CheckReason reason)
    {
        var report = SamplePair.With(pair => pair.Bytes = bytes => Replace(bytes, from, to)).Verify();

        report.ShouldFail(CheckId.V6Bytes, reason);
    }

    [Fact]
    public void Second_revision_is_found()
    {
        SamplePair.With(pair => pair.Bytes = bytes =>
        [
            .. bytes,
            .. Encoding.Latin1.GetBytes(
                $"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\nxref\n2 1\n{bytes.Length:D10} 00000 n \n"
                + $"trailer\n<< /Size 10 /Root 1 0 R /Prev {StartOfTable(bytes)} >>\nstartxref\n{bytes.Length + 57}\n%%EOF\n"),
        ]).Verify().ShouldFail(CheckId.V6Bytes, CheckReason.BytesAfterEnd);
    }

    [Fact]
    public void Unreferenced_object_is_found()
    {
        SamplePair.With(pair => pair.Output.More = writer =>
        {
            writer.Add("(text)");
            return "";
        }).Verify().ShouldFail(CheckId.V6Bytes, CheckReason.ObjectUnreferenced);
    }

    [Fact]
    public void Bytes_behind_compressed_data_are_found()
    {
        SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Filter /FlateDecode", [.. PdfWriter.Deflate("q Q"u8.ToArray()), 1, 2])} 0 R >>")
            .Verify().ShouldFail(CheckId.V6Bytes, CheckReason.StreamSlack);
    }

    private static int StartOfTable(byte[] bytes) => bytes.AsSpan().LastIndexOf("xref\n0"u8);

    private static byte[] Replace(byte[] bytes, string from, string to)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var index = text.IndexOf(from, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0);
        return Encoding.Latin1.GetBytes(text[..index] + to + text[(index + from.Length)..]);
    }
}
