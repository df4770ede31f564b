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
    private const int MostBlobs = 6;

    /// <summary>What is found beside the words of the kept reading.</summary>
    public static IReadOnlyList<ScannedMark> MarksOf(StoredSheet sheet)
    {
        var gray = sheet.Picture.ToGray();
        return new StrokeFinder(new PageInk(gray)).Beside(new SignatureFinder(ViewOf(sheet, gray), sheet.Page.Pieces).Marks(), sheet.Page.Pieces);
    }

    /// <summary>The largest blobs in a box of the scan, with what tells them from strokes.</summary>
    public static IEnumerable<string> BlobsIn(StoredSheet sheet, ScanBox box)
    {
        var view = ViewOf(sheet, sheet.Picture.ToGray());
        var look = new SignatureFinder(view, sheet.Page.Pieces).Look();
        var scale = view.PerMillimetre;
        return look.Map.Blobs.Where(blob => box.Overlaps(view.Back(blob.Box))).OrderByDescending(blob => blob.Area).Take(MostBlobs)
            .Select(blob => string.Create(
                CultureInfo.InvariantCulture,
                $"     {(look.Signatures.Any(group => group.Contains(blob)) ? "SIGNATURE" : look.Open.Contains(blob) ? "open" : "explained")} {blob.Tone} {blob.Box.Width / scale:0.0} x {blob.Box.Height / scale:0.0} mm, width {blob.StrokeWidth / scale:0.00}, length {blob.Length / scale:0}, density {blob.Density:0.00}, windings {blob.Windings:0.0}, bend {blob.Bend:0.0}, straight {blob.Straightness:0.00}, holes {blob.Holes * scale / blob.Length:0.00}"));
    }

    private static SheetView ViewOf(StoredSheet sheet, GrayPicture gray)
    {
        var skew = Skew.Of(gray);
        return new(sheet.Picture, new Turning(gray.Width, gray.Height, 0, Math.Abs(skew) < LeastSkew ? 0 : -skew), sheet.DotsPerInch);
    }
}
