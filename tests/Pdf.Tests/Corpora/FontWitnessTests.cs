using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.Witnesses;
using Clona.Pdf.Objects;
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
                    output.WriteLine(DEBUG(font, bytes));
                    output.WriteLine($"{(verdict.IsLie ? "lie" : "doubt")} {verdict.Contradicted} of {verdict.Heard} {(font.Dictionary["BaseFont"] as PdfName)?.Value} {path}");
                }
            }
        });

        output.WriteLine($"{heard} fonts with a witness, {lies} contradicted");
        lies.ShouldBeLessThanOrEqualTo(KnownLies);
    }

    private static string DEBUG(PageFont font, byte[] bytes)
    {
        var witness = new FontWitnesses(PdfFile.Open(bytes).File!).Of(font.Dictionary, font.Font)!;
        var codes = Enumerable.Range(0, 256).Select(code => new CharacterCode(code, 1)).Concat(Enumerable.Range(0, 65536).Select(code => new CharacterCode(code, 2)));
        return string.Join("; ", codes.Where(code => font.Lookup(code).Text is not null).Select(code => (code.Value, font.Lookup(code).Text, W: witness(code).Where(t => LetterForms.Of(t).Length > 0).ToList()))
            .Where(x => x.W.Count > 0 && !x.W.Select(LetterForms.Of).Contains(LetterForms.Of(x.Text!))).Take(15).Select(x => $"{x.Value} said {x.Text} is {string.Join("|", x.W)}"));
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
