using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Tests.Reading.Content;

namespace Clona.Verifier.Tests.Reading.Security;

public sealed class StandardSecurityTests
{
    [Theory]
    [InlineData("rc4-40")]
    [InlineData("rc4-128")]
    [InlineData("aes-128")]
    [InlineData("aes-256-r5")]
    [InlineData("aes-256")]
    public void Content_and_strings_are_read_when_no_password_is_needed(string name)
    {
        var data = Sample(name);

        PageReader.Read(data).Text().ShouldBe("open without key");
        var file = PdfFile.Open(data, out _)!;
        var title = (PdfString)file.Resolve(file.Dictionary(file.Trailer.Find("Info"))!.Find("Title"));
        Encoding.Latin1.GetString(title.Bytes).ShouldBe("Smlouva");
    }

    [Fact]
    public void File_with_a_user_password_is_refused_by_name()
    {
        PdfFile.Open(Sample("locked"), out var fault).ShouldBeNull();

        fault.ShouldBe(OpenFault.NeedsPassword);
    }

    private static byte[] Sample(string name)
    {
        using var resource = typeof(StandardSecurityTests).Assembly.GetManifestResourceStream($"{name}.pdf")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
