using Clona.Pdf;
using Clona.Pdf.Geometry;
using Clona.Pdf.OldRedactions;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Writes down what the PDF engine removed, so exactly that the verifier can do the same sum.</summary>
internal static class PdfRemovalRecord
{
    /// <summary>The record of <paramref name="result"/>, which carried out <paramref name="plan"/>.</summary>
    public static RemovalRecord Of(ReadDocument document, IReadOnlyList<PdfPagePlan> plan, RewriteResult result)
    {
        var planned = plan.ToDictionary(page => page.Page);
        var removed = result.Removed.ToLookup(range => range.Page);
        var images = result.RemovedImages.ToLookup(image => image.Page);
        var marks = PaintedMarks.Of(document, result);
        var old = result.OldRedactions;
        var pages = planned.Keys.Concat(old.Select(page => page.Key)).Concat(removed.Select(page => page.Key)).Concat(images.Select(page => page.Key)).Distinct().Order();
        return new RemovalRecord(
            [.. pages.Select(page => PageOf(document, page, planned.GetValueOrDefault(page), [.. removed[page]], [.. images[page]], marks[page], [.. old[page]]))]);
    }

    private static PageRemoval PageOf(
        ReadDocument document,
        int page,
        PdfPagePlan? plan,
        IReadOnlyList<Clona.Pdf.Removal.RemovedRange> removed,
        IReadOnlyList<Clona.Pdf.Removal.RemovedImage> images,
        IEnumerable<(PageBox Box, string Label)> marks,
        IReadOnlyList<OldRedaction> old)
    {
        var findings = plan?.Findings ?? [];
        var owners = findings.SelectMany(item => item.Glyphs.Select(glyph => (glyph, item.Finding.Id)))
            .GroupBy(item => item.glyph).ToDictionary(item => item.Key, item => item.First().Id);
        var pictures = findings.Where(item => item.Finding.Image is not null)
            .ToDictionary(item => item.Finding.Image!.Value, item => item.Finding.Id);
        if (plan is not null && plan.Areas.Any())
        {
            AddOwnersByArea(document, plan, removed, owners);
            AddOwnersByArea(document, plan, images, pictures);
        }

        return new PageRemoval(
            page,
            [.. removed.SelectMany(range => RunsOf(range, owners))],
            [.. marks.Select(mark => mark.Box)],
            [.. images.Select(image => ImageOf(image, pictures))],
            [.. marks.Where(mark => mark.Label.Length > 0).Select(mark => new MarkRow(mark.Label, mark.Box))],
            EmptyAreas(document, page, plan, old) is { Length: > 0 } areas ? areas : null)
        {
            OldRedactions = old.Count == 0 ? null
                : [.. old.GroupBy(item => item.Kind).OrderBy(kind => kind.Key).Select(kind => new OldRedactionRow(WireName.Of(kind.Key), kind.Count()))],
        };
    }

    private static PageBox[] EmptyAreas(ReadDocument document, int page, PdfPagePlan? plan, IReadOnlyList<OldRedaction> old) =>
    [
        .. plan?.Areas.Select(item => item.Area) ?? [],
        .. old.Where(item => item.Kind == OldRedactionKind.UnappliedMark).Select(item => DisplayedBox.Of(page, document.Displays[page - 1], QuadOf(item.Area))),
    ];

    private static PdfQuad QuadOf(PdfRectangle area) =>
        new(new(area.Left, area.Bottom), new(area.Right, area.Bottom), new(area.Right, area.Top), new(area.Left, area.Top));

    private static void AddOwnersByArea(
        ReadDocument document, PdfPagePlan plan, IReadOnlyList<Clona.Pdf.Removal.RemovedRange> removed, Dictionary<int, string> owners)
    {
        var boxes = document.Text.Pages[plan.Page - 1].GlyphBoxes;
        var ranges = removed.Where(range => range.Reason == Clona.Pdf.Removal.RemovalReason.Area);
        foreach (var ordinal in ranges.SelectMany(range => Enumerable.Range(range.Glyphs.First, range.Glyphs.Count)))
        {
            owners.TryAdd(ordinal, DrawnText.OwnerOf(plan, boxes[ordinal])!.Id);
        }
    }

    private static void AddOwnersByArea(
        ReadDocument document, PdfPagePlan plan, IReadOnlyList<Clona.Pdf.Removal.RemovedImage> removed, Dictionary<int, string> owners)
    {
        var boxes = document.Images.Where(image => image.Page == plan.Page).ToDictionary(image => image.Index, image => image.Box);
        foreach (var image in removed.Where(image => image.Reason == Clona.Pdf.Removal.RemovalReason.Area))
        {
            owners.TryAdd(image.Index, DrawnText.OwnerOf(plan, boxes.GetValueOrDefault(image.Index))!.Id);
        }
    }

    // Ranges of the engine are split where the next glyph belongs to another finding.
    private static IEnumerable<GlyphRun> RunsOf(Clona.Pdf.Removal.RemovedRange range, Dictionary<int, string> owners)
    {
        for (var first = range.Glyphs.First; first <= range.Glyphs.Last;)
        {
            var owner = owners.GetValueOrDefault(first);
            var last = first;
            while (last < range.Glyphs.Last && owners.GetValueOrDefault(last + 1) == owner)
            {
                last++;
            }

            yield return new GlyphRun(first, last - first + 1, owner, owner is null ? WireName.Of(range.Reason) : null);
            first = last + 1;
        }
    }

    private static RemovedImage ImageOf(Clona.Pdf.Removal.RemovedImage image, Dictionary<int, string> owners) =>
        owners.GetValueOrDefault(image.Index) is { } finding
            ? new RemovedImage(image.Index, finding)
            : new RemovedImage(image.Index, Finding: null, WireName.Of(image.Reason));
}
