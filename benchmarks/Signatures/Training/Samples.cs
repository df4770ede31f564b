using Clona.Scans.Signatures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Training;

/// <summary>Takes the groups of strokes of kept sheets as samples.</summary>
internal static class Samples
{
    private const double LeastSigned = 0.4;

    // Pixels of the level page: as far as a stroke is wide and measuring the slope is inexact.
    private const int Reach = 3;

    // The trees of the program may ask for measures that are no longer taken.
    private static readonly StrokeForest Untrained = new([]);

    /// <summary>The samples of a sheet.</summary>
    public static IReadOnlyList<Sample> Of(StoredSheet sheet)
    {
        var view = FinderAlone.ViewOf(sheet);
        return Of(sheet, view, FinderAlone.FinderOf(sheet, view, Untrained).Look());
    }

    /// <summary>The samples among what is seen on a sheet.</summary>
    public static IReadOnlyList<Sample> Of(StoredSheet sheet, SheetView view, FoundStrokes look)
    {
        var (all, signed) = PixelsOf(look.Map, SignedOn(sheet, view));
        return [.. look.Groups.Select(group => new Sample(
            group.Features, group.Blobs.Sum(blob => signed[blob.Number]) > LeastSigned * group.Blobs.Sum(blob => all[blob.Number])))];
    }

    // Where strokes of signatures are, row by row.
    private static bool[] SignedOn(StoredSheet sheet, SheetView view)
    {
        var (width, height) = (view.Picture.Width, view.Picture.Height);
        var isSigned = new bool[width * height];
        foreach (var at in sheet.Ink.Where(ink => ink.IsSignature).SelectMany(ink => ink.Places).Select(view.Level))
        {
            for (var y = Math.Max(0, (int)at.Y - Reach); y <= Math.Min(height - 1, (int)at.Y + Reach); y++)
            {
                for (var x = Math.Max(0, (int)at.X - Reach); x <= Math.Min(width - 1, (int)at.X + Reach); x++)
                {
                    isSigned[(y * width) + x] = true;
                }
            }
        }

        return isSigned;
    }

    private static (int[] All, int[] Signed) PixelsOf(BlobMap map, bool[] isSigned)
    {
        var (all, signed) = (new int[map.Blobs.Count + 1], new int[map.Blobs.Count + 1]);
        for (var pixel = 0; pixel < isSigned.Length; pixel++)
        {
            all[map.Numbers[pixel]]++;
            signed[map.Numbers[pixel]] += isSigned[pixel] ? 1 : 0;
        }

        return (all, signed);
    }
}
