using System.Security.Cryptography;
using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Layout;
using Clona.Pdf.Marks;
using Clona.Pdf.Removal;
using Clona.Verifier;

namespace Clona.Speed.Documents;

/// <summary>Removes words from a document, as the product does: reads it, plans, rewrites, claims, verifies.</summary>
internal static class PlannedRemoval
{
    /// <summary>What the marks say.</summary>
    public const string Label = "[údaj]";

    /// <summary>Opens and reads a document.</summary>
    public static (PdfFile File, IReadOnlyList<PdfReadPage> Pages) Read(byte[] pdf)
    {
        var file = PdfFile.Open(pdf).File ?? throw new InvalidOperationException("the document was refused");
        return (file, PdfReading.Read(file).Pages);
    }

    /// <summary>A plan that removes all that <paramref name="secrets"/> names.</summary>
    public static IReadOnlyList<PageRemoval> Plan(IReadOnlyList<PdfReadPage> pages, IReadOnlySet<string> secrets) =>
        [.. pages.Select(page => PlanOf(page, secrets))];

    /// <summary>Opens, reads and rewrites a document by a plan that is at hand.</summary>
    public static RewriteResult Redact(byte[] pdf, IReadOnlyList<PageRemoval> plan)
    {
        var (file, _) = Read(pdf);
        return PdfRedaction.Rewrite(file, new RemovalPlan(plan));
    }

    /// <summary>What <paramref name="result"/> says it removed.</summary>
    public static VerificationRequest Claim(
        byte[] pdf, IReadOnlyList<PdfReadPage> pages, RewriteResult result, IReadOnlyList<PageRemoval> plan)
    {
        var output = result.Bytes ?? throw new InvalidOperationException("the document was refused");
        var findings = plan.SelectMany(page => page.Glyphs.SelectMany(range =>
            Enumerable.Range(range.First, range.Count).Select(ordinal => (Key: (page.Page, ordinal), Finding: $"f{page.Page}-{range.First}"))))
            .ToDictionary(pair => pair.Key, pair => pair.Finding);
        var ranges = result.Removed.ToLookup(range => range.Page);
        var marks = result.Marks.ToLookup(mark => mark.Page);
        return new(pdf, output, new RemovalClaim(Hash(pdf), Hash(output.Span), [.. plan.Select(page => new PageClaim(
            page.Page,
            [.. ranges[page.Page].Select(range => new GlyphRange(
                range.Glyphs.First, range.Glyphs.Count, findings.GetValueOrDefault((page.Page, range.Glyphs.First), "duplicate")))],
            [.. marks[page.Page].Select(mark => BoxOf(mark, pages[page.Page - 1]))],
            0,
            [Label]))]));
    }

    private static PageRemoval PlanOf(PdfReadPage page, IReadOnlySet<string> secrets)
    {
        var text = PageLayout.Arrange(page.LayoutGlyphs);
        OrdinalRange[] ranges =
        [
            .. text.Words
                .Where(word => secrets.Contains(text.Text.Substring(word.Start, word.Length)))
                .Select(word => new OrdinalRange(text.GlyphOrdinals[word.Start], text.GlyphOrdinals[word.Start + word.Length - 1])),
        ];
        return new(page.Number, ranges, [], [.. ranges.Select(range => new RemovalMark(Label, [range]))]);
    }

    private static ClaimedBox BoxOf(PaintedMark mark, PdfReadPage page)
    {
        PdfPoint[] corners = [mark.Area.Origin, mark.Area.EndOfBaseline, mark.Area.EndOfTop, mark.Area.StartOfTop];
        var shown = Array.ConvertAll(corners, page.ToDisplayed.Apply);
        return new(shown.Min(point => point.X), shown.Min(point => point.Y), shown.Max(point => point.X), shown.Max(point => point.Y));
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
