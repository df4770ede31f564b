using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts.Witnesses;
using Clona.Pdf.Objects;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class FontWitnessTests(ITestOutputHelper output)
{
    // One takes codes of another alphabet for its letters, and one is made to overflow.
    private const int KnownDoubts = 2;

    [CorporaFact]
    public void Honest_fonts_are_not_contradicted()
    {
        var (heard, lies, doubts) = (0, 0, 0);
        CorporaFiles.ForEach((path, bytes) =>
        {
            foreach (var (font, verdict) in bytes.Length > 5_000_000 ? [] : VerdictsOn(bytes))
            {
                heard += verdict.Heard > 0 ? 1 : 0;
                lies += verdict.IsLie ? 1 : 0;
                doubts += verdict.IsDoubtful ? 1 : 0;
                if (verdict.IsDoubtful)
                {
                    output.WriteLine($"{(verdict.IsLie ? "lie" : "doubt")} {verdict.Contradicted} of {verdict.Heard} {(font.Dictionary["BaseFont"] as PdfName)?.Value} {path}");
                }
            }
        });

        output.WriteLine($"{heard} fonts with a witness, {lies} contradicted, {doubts - lies} in a letter or two");
        lies.ShouldBe(0);
        doubts.ShouldBeLessThanOrEqualTo(KnownDoubts);
    }

    private static List<(PageFont Font, FontVerdict Verdict)> VerdictsOn(byte[] bytes)
    {
        if (PdfFile.Open(bytes).File is not { } file)
        {
            return [];
        }

        var (content, shown) = (new DocumentContent(file), new ShownFonts());
        foreach (var page in file.Pages)
        {
            shown.Add(page.Number, content.Execute(page).Content);
        }

        return [.. shown.VerdictsBy(new(file))];
    }
}
