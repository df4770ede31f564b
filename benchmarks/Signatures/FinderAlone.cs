using System.Globalization;
using Clona.Scans;
using Clona.Scans.Finding;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;
using Clona.Scans.Signatures;
using Clona.Signatures.Stored;

namespace Clona.Signatures;

/// <summary>Runs what finds ink on a sheet that was read before: seconds instead of minutes.</summary>
internal static class FinderAlone
{
    private const double LeastSkew = 0.2;

    /// <summary>What is found beside the words of the kept reading.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="forest">The trees; null for those of the program.</param>
    public static IReadOnlyList<ScannedMark> MarksOf(StoredSheet sheet, StrokeForest? forest = null) =>
        new StrokeFinder(new PageInk(sheet.Picture.ToGray())).Beside(FinderOf(sheet, ViewOf(sheet), forest).Marks(), sheet.Page.Pieces);

    /// <summary>The groups of strokes in a box of the scan, with what tells them from signatures.</summary>
    public static IEnumerable<string> GroupsIn(StoredSheet sheet, ScanBox box)
    {
        var view = ViewOf(sheet);
        return FinderOf(sheet, view).Look().Groups.Where(group => box.Overlaps(view.Back(group.Box)))
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"     {group.Score}: {string.Join(' ', group.Features)}"));
    }

    /// <summary>The sheet as the finder sees it.</summary>
    public static SheetView ViewOf(StoredSheet sheet)
    {
        var gray = sheet.Picture.ToGray();
        var skew = Skew.Of(gray);
        return new(sheet.Picture, new Turning(gray.Width, gray.Height, 0, Math.Abs(skew) < LeastSkew ? 0 : -skew), sheet.DotsPerInch);
    }

    /// <summary>The finder for a sheet.</summary>
    public static SignatureFinder FinderOf(StoredSheet sheet, SheetView view, StrokeForest? forest = null) => new(view, sheet.Page.Pieces, forest: forest);
}
