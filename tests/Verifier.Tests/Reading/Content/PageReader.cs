using Clona.Verifier.Checks;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Reading.Content;

/// <summary>Executes the single page of a sample.</summary>
internal static class PageReader
{
    public static PageContent Read(string content, Func<PdfWriter, string>? more = null, string page = "") =>
        Read(new SampleFile { Content = content, More = more, Page = page, Mapped = "abcdefghijklmnopqrstuvwxyz " }.Build());

    public static PageContent Read(byte[] file)
    {
        var document = OpenDocument.TryOpen(file);
        document.ShouldNotBeNull();
        return document.Contents[0];
    }

    public static string Text(this PageContent content) => string.Concat(content.Glyphs.Select(glyph => glyph.Text ?? "?"));
}
