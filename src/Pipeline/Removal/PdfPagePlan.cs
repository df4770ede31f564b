using Clona.Detectors.Findings;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>What a plan removes from one page: each finding with its glyphs, the pictures, and the drawn areas.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Display">Page space to the page as displayed.</param>
/// <param name="Findings">Findings with the ordinals of their glyphs on this page, rising; none for pictures and areas.</param>
internal sealed record PdfPagePlan(
    int Page, PdfMatrix Display, IReadOnlyList<(PlannedFinding Finding, IReadOnlyList<int> Glyphs)> Findings)
{
    /// <summary>Where words that go stand in the page's pictures, if it was read there: what goes from the text goes from the pictures.</summary>
    public IReadOnlyList<(PageBox Area, PlannedFinding Finding)> WordsInPictures { get; init; } = [];

    /// <summary>The page's part of the engine's plan: glyphs, pictures and one mark for each finding.</summary>
    public Clona.Pdf.Removal.PageRemoval ForEngine() => new(
        Page,
        [.. Findings.SelectMany(item => RangesOf(item.Glyphs))],
        [.. Findings.Select(item => item.Finding.Image).OfType<int>()],
        [.. Findings.Select(MarkOf)])
    {
        Areas = [.. Areas.Select(item => InPageSpace(item.Area).Bounds)],
    };

    /// <summary>The areas that end up empty, with their findings: drawn ones and, where the page was read in its pictures, the words.</summary>
    public IEnumerable<(PageBox Area, PlannedFinding Finding)> Areas =>
        Findings.Where(item => item.Finding.Drawn is not null).Select(item => (item.Finding.Drawn!, item.Finding)).Concat(WordsInPictures);

    /// <summary>Rising ordinals folded into ranges.</summary>
    public static IEnumerable<OrdinalRange> RangesOf(IReadOnlyList<int> ordinals)
    {
        for (var start = 0; start < ordinals.Count;)
        {
            var end = start;
            while (end + 1 < ordinals.Count && ordinals[end + 1] == ordinals[end] + 1)
            {
                end++;
            }

            yield return new OrdinalRange(ordinals[start], ordinals[end]);
            start = end + 1;
        }
    }

    private RemovalMark MarkOf((PlannedFinding Finding, IReadOnlyList<int> Glyphs) item) => new(
        item.Finding.Label, [.. RangesOf(item.Glyphs)], item.Finding.Image)
    {
        Area = item.Finding.Drawn is { } drawn ? InPageSpace(drawn) : null,
        HidesWidth = HidesWidth(item.Finding.Finding.Type),
    };

    // Digits are all equally wide: what they leave tells how many there were, which their kind tells as well.
    private static bool HidesWidth(FindingType type) => type is not (
        FindingType.BirthNumber or FindingType.BirthDate or FindingType.BankAccount or FindingType.Phone
        or FindingType.CompanyId or FindingType.TaxId or FindingType.IdDocument or FindingType.VehiclePlate
        or FindingType.Databox or FindingType.Parcel);

    // Pages are turned by right angles only, so an upright box stays one; its label reads as the page does.
    private PdfQuad InPageSpace(PageBox box)
    {
        var toPage = Display.Inverse() ?? throw new InvalidOperationException("A page cannot be displayed.");
        return new PdfQuad(
            toPage.Apply(new(box.X0, box.Y1)),
            toPage.Apply(new(box.X1, box.Y1)),
            toPage.Apply(new(box.X1, box.Y0)),
            toPage.Apply(new(box.X0, box.Y0)));
    }
}
