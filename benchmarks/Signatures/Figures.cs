using System.Globalization;
using Clona.Scans;
using Clona.Signatures.Stored;

namespace Clona.Signatures;

/// <summary>Counts how many signatures are found on kept sheets, and how many boxes are none.</summary>
/// <param name="output">Takes each miss and each false box, with its sheet and its place.</param>
internal sealed class Figures(Action<string, StoredSheet, ScanBox> output)
{
    private const double MillimetresPerInch = 25.4;

    // A signature is found where most of its strokes are covered.
    private const double LeastCovered = 0.6;

    private readonly SortedDictionary<int, (int All, int Found)> byResolution = [];
    private int all;
    private int found;
    private int covered;
    private int falseBoxes;
    private int falseNotes;
    private int pages;

    /// <summary>The part of the signatures that was found.</summary>
    public double Found => (double)found / all;

    /// <summary>The part of them that boxes of any kind cover: nothing of these is published.</summary>
    public double Covered => (double)covered / all;

    /// <summary>Boxes of signatures a page where no pen wrote.</summary>
    public double FalseBoxes => (double)(falseBoxes - falseNotes) / pages;

    /// <summary>Boxes of signatures a page around notes, ticks and other ink of pens that are none.</summary>
    public double FalseNotes => (double)falseNotes / pages;

    /// <summary>Counts what was found on a sheet.</summary>
    public void Count(StoredSheet sheet, IReadOnlyList<ScannedMark> marks)
    {
        List<ScanBox> boxes = [.. marks.Where(mark => mark.Kind == ScannedMarkKind.Signature).Select(mark => mark.Box)];
        List<ScanBox> any = [.. marks.Select(mark => mark.Box)];
        var truth = sheet.Ink.Where(ink => ink.IsSignature).ToList();
        pages++;
        foreach (var ink in truth)
        {
            Count(sheet, ink, CoveredPart(ink.Places, boxes), CoveredPart(ink.Places, any) >= LeastCovered);
        }

        foreach (var box in boxes.Where(box => !truth.Exists(ink => ink.Box.Overlaps(box))))
        {
            var other = sheet.Ink.FirstOrDefault(ink => ink.Box.Overlaps(box));
            falseBoxes++;
            falseNotes += other is null ? 0 : 1;
            output(Line(sheet, box, $"false {other?.Kind}"), sheet, box);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{found} of {all} signatures found ({Found:0.000}), {covered} covered by any finding; {falseBoxes} false boxes ({falseNotes} of them other ink of a pen) on {pages} pages; ")
        + string.Join(", ", byResolution.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} dpi {pair.Value.Found}/{pair.Value.All}")));

    private void Count(StoredSheet sheet, TrueInk ink, double part, bool isCovered)
    {
        var isFound = part >= LeastCovered;
        var (known, hits) = byResolution.GetValueOrDefault(sheet.DotsPerInch);
        byResolution[sheet.DotsPerInch] = (known + 1, hits + (isFound ? 1 : 0));
        (all, found, covered) = (all + 1, found + (isFound ? 1 : 0), covered + (isCovered ? 1 : 0));
        if (!isFound)
        {
            output(Line(sheet, ink.Box, string.Create(CultureInfo.InvariantCulture, $"missed {ink.Kind}{(isCovered ? "" : ", OPEN")}, {part:0.00} of it")), sheet, ink.Box);
        }
    }

    private static string Line(StoredSheet sheet, ScanBox box, string what)
    {
        var scale = MillimetresPerInch / sheet.DotsPerInch;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {sheet.Number:D3}-{sheet.DotsPerInch} at {box.Left * scale:0} {box.Top * scale:0}, {box.Width * scale:0} x {box.Height * scale:0} mm: {what}");
    }

    private static double CoveredPart(IReadOnlyList<ScanPoint> places, List<ScanBox> boxes) =>
        (double)places.Count(at => boxes.Exists(box => at.X >= box.Left && at.X < box.Right && at.Y >= box.Top && at.Y < box.Bottom)) / Math.Max(1, places.Count);
}
