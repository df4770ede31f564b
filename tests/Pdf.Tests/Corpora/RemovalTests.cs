using Clona.Pdf.Files;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Removal;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

[Trait("Category", "Full")]
public sealed class RemovalTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.01;

    [CorporaFact]
    public void Output_is_input_minus_plan_when_every_fourth_run_of_glyphs_goes()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var verdict = VerdictOn(File.ReadAllBytes(path));
            tally[verdict] = tally.GetValueOrDefault(verdict) + 1;
            if (verdict is not ("same" or "refused" or "closed"))
            {
                output.WriteLine($"{verdict} {path}");
            }
        }

        output.WriteLine(string.Join(", ", tally));
        tally.Keys.ShouldBeSubsetOf(["same", "refused", "closed"]);
    }

    private static string VerdictOn(byte[] bytes)
    {
        if (PdfFile.Open(bytes).File is not { } file)
        {
            return "closed";
        }

        var before = PdfReading.Read(file);
        var result = PdfRedaction.Rewrite(file, new(before.Pages.Select(Plan)));
        if (result.Bytes is not { } rewritten)
        {
            return "refused";
        }

        if (PdfFile.Open(rewritten).File is not { } output)
        {
            return "output cannot be opened";
        }

        var gone = result.Removed.SelectMany(range => Enumerable.Range(range.Glyphs.First, range.Glyphs.Count).Select(ordinal => (range.Page, ordinal))).ToHashSet();
        return before.Pages.Zip(PdfReading.Read(output).Pages, (one, other) => Compare(one, other, gone)).FirstOrDefault(found => found is not null) ?? "same";
    }

    private static PageRemoval Plan(PdfReadPage page)
    {
        List<OrdinalRange> ranges = [];
        for (var first = 3; first < page.Glyphs.Count; first += 20)
        {
            ranges.Add(new(first, Math.Min(first + 4, page.Glyphs.Count - 1)));
        }

        return new(page.Number, ranges, [], [.. ranges.Select(range => new RemovalMark("[jméno]", [range]))]);
    }

    private static string? Compare(PdfReadPage before, PdfReadPage after, HashSet<(int Page, int Ordinal)> gone)
    {
        var kept = before.Glyphs.Where(glyph => !gone.Contains((before.Number, glyph.Ordinal))).ToList();
        if (after.Glyphs.Count < kept.Count)
        {
            return "too few glyphs";
        }

        return kept.Zip(after.Glyphs).All(pair => IsSamePlace(pair.First, pair.Second)) is false ? "moved"
            : kept.Zip(after.Glyphs).All(pair => pair.First.Text == pair.Second.Text) is false ? "other text"
            : null;
    }

    private static bool IsSamePlace(PdfGlyph one, PdfGlyph other) => IsNear(one.Baseline.X, other.Baseline.X) && IsNear(one.Baseline.Y, other.Baseline.Y);

    // Single precision holds about seven digits, which matters for text far off the page.
    private static bool IsNear(double one, double other) =>
        Math.Abs(one - other) <= Math.Max(Tolerance, 1e-5 * Math.Abs(one)) || (!double.IsFinite(one) && !double.IsFinite(other));
}
