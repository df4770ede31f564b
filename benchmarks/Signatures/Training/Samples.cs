using Clona.Scans;
using Clona.Scans.Signatures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Training;

/// <summary>Takes the groups of strokes of kept sheets as samples.</summary>
internal static class Samples
{
    private const double MostlyInside = 0.5;
    private const double LeastSigned = 0.4;

    // The trees of the program may ask for measures that are no longer taken.
    private static readonly StrokeForest Untrained = new([]);

    /// <summary>The samples of a sheet.</summary>
    public static IReadOnlyList<Sample> Of(StoredSheet sheet)
    {
        var view = FinderAlone.ViewOf(sheet);
        var signed = sheet.Ink.Where(ink => ink.IsSignature).Select(ink => ink.Box).ToList();
        return
        [
            .. FinderAlone.FinderOf(sheet, view, Untrained).Look().Groups.Select(group => new Sample(
                group.Features, group.Blobs.Where(blob => IsIn(view.Back(blob.Box), signed)).Sum(blob => blob.Area) > LeastSigned * group.Blobs.Sum(blob => blob.Area))),
        ];
    }

    private static bool IsIn(ScanBox blob, List<ScanBox> signed) => signed.Exists(box =>
        Math.Max(0, Math.Min(box.Right, blob.Right) - Math.Max(box.Left, blob.Left)) * Math.Max(0, Math.Min(box.Bottom, blob.Bottom) - Math.Max(box.Top, blob.Top))
        >= MostlyInside * blob.Width * blob.Height);
}
