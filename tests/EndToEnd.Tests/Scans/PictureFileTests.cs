using System.Text;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Pictures of pages are an input: a searchable, redacted PDF comes out, and nothing else of the file.</summary>
public sealed class PictureFileTests
{
    private const string Page = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title><body style='font: 12pt Liberation Serif'>
        <h1>Smlouva o dílo</h1>
        <p>Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, tel. +420 605 118 274.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů od podpisu této smlouvy oběma smluvními stranami.</p></body></html>
        """;

    private static readonly string[] Secrets = ["Ludmila", "705718", "605 118"];

    [Fact]
    [Trait("Category", "Full")]
    public void A_picture_in_jpeg_becomes_a_searchable_redacted_pdf() => ShouldBeRedacted(["-jpeg"], ".jpg", WithPlace);

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("-png", "", ".png")]
    [InlineData("-png", "-mono", ".png")]
    [InlineData("-jpegcmyk", "", ".jpg")]
    [InlineData("-tiff", "-tiffcompression=none", ".tif")]
    [InlineData("-tiff", "-tiffcompression=lzw", ".tif")]
    [InlineData("-tiff", "-tiffcompression=packbits", ".tif")]
    [InlineData("-tiff", "-tiffcompression=jpeg", ".tif")]
    [InlineData("-jpeg", "-jpegopt=progressive=y", ".jpg")]
    public void Every_usual_kind_of_picture_is_taken(string kind, string option, string extension) =>
        ShouldBeRedacted([kind, .. option.Split('=', 2, StringSplitOptions.RemoveEmptyEntries)], extension, file => file);

    [Theory]
    [InlineData("a.png", "\u0089PNG\r\n\u001a\nrest")]
    [InlineData("a.jpg", "\u00FF\u00D8\u00FFrest")]
    [InlineData("a.tif", "II*\0rest")]
    public void A_picture_that_cannot_be_read_is_refused_with_one_line(string name, string content)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(name), Encoding.Latin1.GetBytes(content));

        var result = Redact.Run("file", folder.File(name), "--out", folder.File("out"));

        result.ExitCode.ShouldBe(20);
        result.Errors.ShouldContain("Obrázek je poškozený");
    }

    private static void ShouldBeRedacted(string[] options, string extension, Func<byte[], byte[]> change)
    {
        using var folder = new TemporaryFolder();
        ExternalProgram.Run("pdftoppm", [.. options, "-r", "200", "-singlefile", PrintedPdf.WithChromium(folder, Page, "smlouva"), folder.File("obraz")]).ExitCode.ShouldBe(0);
        var input = folder.File("obraz" + extension);
        File.WriteAllBytes(input, change(File.ReadAllBytes(input)));

        var result = Redact.Run("file", input, "--out", folder.File("out"));

        result.ExitCode.ShouldBeOneOf([0, 10], result.Output + result.Errors);
        var output = Path.Join(folder.File("out"), "obraz.redacted.pdf");
        var text = Readers.Poppler(output);
        Secrets.ShouldAllBe(secret => !text.Contains(secret, StringComparison.Ordinal));
        text.ShouldContain("podle zákona");
        Encoding.Latin1.GetString(File.ReadAllBytes(output)).ShouldNotContain("Liberec");
        File.ReadAllText(Path.Join(folder.File("out"), "obraz.report.json")).ShouldContain("made-of-picture");
    }

    // A segment as cameras write it, with a place in it, and bytes behind the end.
    private static byte[] WithPlace(byte[] jpeg) => [.. jpeg[..2], 0xFF, 0xE1, 0, 15, .. "Exif\0\0Liberec"u8, .. jpeg[2..], .. "Liberec"u8];
}
