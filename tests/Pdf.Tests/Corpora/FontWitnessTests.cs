using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts.Witnesses;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class FontWitnessTests(ITestOutputHelper output)
{
    // Fonts of the public test files that really say other letters than they show.
    private const int KnownLies = 100;

    [CorporaFact]
    public void Honest_fonts_are_not_contradicted()
    {
        var (heard, lies) = (0, 0);
        CorporaFiles.ForEach((path, bytes) =>
        {
            foreach (var (font, verdict) in bytes.Length > 5_000_000 ? [] : VerdictsOn(bytes))
            {
                heard += verdict.Heard > 0 ? 1 : 0;
                lies += verdict.IsLie ? 1 : 0;
                if (verdict.IsDoubtful)
                {
                    output.WriteLine($"{(verdict.IsLie ? "lie" : "doubt")} {verdict.Contradicted} of {verdict.Heard} {font.Dictionary["BaseFont"]} {path}");
                }
            }
        });

        output.WriteLine($"{heard} fonts with a witness, {lies} contradicted");
        lies.ShouldBeLessThanOrEqualTo(KnownLies);
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
