using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Tests.Encryption;

/// <summary>The files in Files were made of one invented page by qpdf with the options in their names.</summary>
public sealed class StandardSecurityTests
{
    [Theory]
    [InlineData("rc4-40")]
    [InlineData("rc4-128")]
    [InlineData("rc4-v4")]
    [InlineData("aes-128")]
    [InlineData("aes-128-clear-metadata")]
    [InlineData("aes-256-r5")]
    [InlineData("aes-256-r6")]
    [InlineData("owner-empty-256")]
    public void Strings_and_streams_are_decrypted_when_an_empty_password_opens_the_file(string name)
    {
        var file = PdfFile.Open(Read(name)).File.ShouldNotBeNull();

        file.WasEncrypted.ShouldBeTrue();
        file.WasRebuilt.ShouldBeFalse();
        Encoding.Latin1.GetString(PageParts.ContentOf(file.Pages[0], file).Bytes.Span).ShouldContain("(Dobry den) Tj");
        var information = file.Resolve(file.Trailer["Info"]).ShouldBeOfType<PdfDictionary>();
        Encoding.Latin1.GetString(information["Title"].ShouldBeOfType<PdfString>().Bytes.Span).ShouldBe("Smlouva");
    }

    [Theory]
    [InlineData("aes-128")]
    [InlineData("aes-256-r6")]
    public void Content_is_decrypted_when_the_table_is_lost(string name)
    {
        var bytes = Read(name);
        bytes.AsSpan().LastIndexOf("startxref"u8).ShouldBeGreaterThan(0);
        bytes[bytes.AsSpan().LastIndexOf("startxref"u8)] = (byte)'x';

        var file = PdfFile.Open(bytes).File.ShouldNotBeNull();

        file.WasRebuilt.ShouldBeTrue();
        Encoding.Latin1.GetString(PageParts.ContentOf(file.Pages[0], file).Bytes.Span).ShouldContain("(Dobry den) Tj");
    }

    [Theory]
    [InlineData("needs-password-40")]
    [InlineData("needs-password-256")]
    public void File_is_refused_when_it_needs_a_password(string name) =>
        PdfFile.Open(Read(name)).Refusal.ShouldBe(PdfRefusal.NeedsPassword);

    [Theory]
    [InlineData("/Filter/Adobe.PubSec/V 4/CF<<>>")]
    [InlineData("/Filter/Standard/V 3/R 3")]
    [InlineData("/Filter/Standard/V 4/R 4/StmF/X/StrF/X")]
    public void File_is_refused_when_its_encryption_is_not_known(string entries)
    {
        var bytes = SourceFile.OnePage().WithTrailer($"/Root 1 0 R/Encrypt<<{entries}>>").ToBytes();

        PdfFile.Open(bytes).Refusal.ShouldBe(PdfRefusal.UnsupportedEncryption);
    }

    [Theory]
    [InlineData("AESV2")]
    [InlineData("AESV3")]
    [InlineData("V2")]
    public void Stream_is_unreadable_when_it_alone_is_encrypted_by_a_password(string method)
    {
        var encrypt = $"/Encrypt<</Filter/Standard/V 5/R 6/StmF/Identity/StrF/Identity/CF<</X<</CFM/{method}>>>>>>";
        var source = SourceFile.OnePage().WithTrailer("/Root 1 0 R" + encrypt)
            .WithStream(5, "/Filter/Crypt/DecodeParms<</Name/X>>", new string('x', 64));

        var file = PdfFile.Open(source.ToBytes()).File.ShouldNotBeNull();

        Encoding.Latin1.GetString(file.Resolve(new PdfReference(5, 0)).ShouldBeOfType<PdfStream>().EncodedBytes.Span).ShouldNotContain("xxx");
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Encryption", "Files", name + ".pdf"));
}
