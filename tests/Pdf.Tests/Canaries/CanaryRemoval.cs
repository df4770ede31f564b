using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Removes a canary in the way its sheet says.</summary>
internal static class CanaryRemoval
{
    /// <summary>The rewritten file.</summary>
    public static RewriteResult Run(Canary canary, byte[] pdf, WriteOptions? options = null)
    {
        var file = PdfFile.Open(pdf).File.ShouldNotBeNull(canary.ToString());
        return PdfRedaction.Rewrite(file, PlanFor(canary, file), options);
    }

    private static RemovalPlan PlanFor(Canary canary, PdfFile file)
    {
        var pages = PdfReading.Read(file).Pages;
        var removals = pages.Select(page => Removal(canary, page)).ToList();
        if (canary.Sheet.Way == Way.Glyphs)
        {
            removals.ShouldContain(removal => removal.Glyphs.Count > 0, canary + " cannot be read");
        }

        return new(removals);
    }

    private static PageRemoval Removal(Canary canary, PdfReadPage page) => canary.Sheet.Way switch
    {
        Way.Glyphs => new(page.Number, RangesOf(page, canary.Sheet.Planned ?? canary.Value), [], []),
        Way.Images => new(page.Number, [], [.. Enumerable.Range(0, page.Images.Count)], []),
        Way.Area when page.Number == 1 => new(page.Number, [], [], []) { Areas = [canary.Sheet.Area] },
        _ => new(page.Number, [], [], []),
    };

    private static List<OrdinalRange> RangesOf(PdfReadPage page, string text)
    {
        List<OrdinalRange> ranges = [];
        var shown = string.Concat(page.Glyphs.Select(glyph => glyph.Text is { Length: 1 } letter ? letter : "?"));
        for (var at = shown.IndexOf(text, StringComparison.Ordinal); at >= 0; at = shown.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            ranges.Add(new(at, at + text.Length - 1));
        }

        return ranges;
    }
}
