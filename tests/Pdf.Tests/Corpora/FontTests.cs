using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class FontTests(ITestOutputHelper output)
{
    private const string Same = "same";
    private const double SmallestShare = 0.99;

    // Every file but the first of each few, so that a run takes minutes; the whole set with CLONA_EVERY=1.
    private static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("CLONA_EVERY"), out var step) ? step : 16;

    [CorporaFact]
    public void Words_and_pixels_stay_when_every_font_is_made_anew()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var path in files.Where((_, index) => index % Step == 0))
        {
            var bytes = File.ReadAllBytes(path);
            var verdict = bytes.Length > 5_000_000 ? "large" : VerdictOn(bytes);
            tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
            if (verdict is not (Same or "refused" or "large"))
            {
                output.WriteLine($"{verdict} {path}");
            }
        }

        output.WriteLine(string.Join(", ", tally));
        var compared = tally.Where(pair => pair.Key is not ("refused" or "large")).Sum(pair => pair.Value);
        ((double)tally.GetValueOrDefault(Same) / compared).ShouldBeGreaterThanOrEqualTo(SmallestShare);
    }

    // The same file with its fonts as they are is the measure: what else rewriting changes is another test's matter.
    private static string VerdictOn(byte[] bytes)
    {
        if (Rewritten(bytes, RemovalPlan.Empty) is not { Bytes: { } kept }
            || Rewritten(bytes, new([]) { RenewsAllFonts = true }) is not { Bytes: { } renewed } result)
        {
            return "refused";
        }

        return !Poppler.PixelsOf(kept).SequenceEqual(Poppler.PixelsOf(renewed)) ? "other pixels"
            : !Poppler.WordsOf(kept).SequenceEqual(Poppler.WordsOf(renewed)) ? "other words"
            : Same;
    }

    private static RewriteResult? Rewritten(byte[] bytes, RemovalPlan plan) =>
        PdfFile.Open(bytes).File is { } file ? PdfRedaction.Rewrite(file, plan) : null;
}
