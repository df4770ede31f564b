using System.Text;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Tests.Intake;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.4\n", MediaType.Pdf)]
    [InlineData("junk before\n%PDF-1.7", MediaType.Pdf)]
    [InlineData("Smlouva o dílo\r\n\tčl. 1\f", MediaType.PlainText)]
    [InlineData("\uFEFFText s BOM", MediaType.PlainText)]
    [InlineData("PK\u0003\u0004rest", MediaType.Zip)]
    [InlineData("{\\rtf1\\ansi", MediaType.RichText)]
    [InlineData("", MediaType.Unknown)]
    [InlineData("text with \u0000 in it", MediaType.Unknown)]
    public void The_content_says_what_a_file_is(string content, MediaType expected) =>
        FileSniffer.Sniff(Encoding.UTF8.GetBytes(content)).ShouldBe(expected);

    [Fact]
    public void Text_that_is_not_utf8_is_unknown() => FileSniffer.Sniff([0x50, 0xF8, 0xED, 0x6C]).ShouldBe(MediaType.Unknown);
}
