using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>Where the samples of a placed image show on the page.</summary>
/// <param name="placed">The image.</param>
/// <param name="width">Samples in a row.</param>
/// <param name="height">Rows.</param>
internal sealed class SamplePlaces(PlacedImage placed, int width, int height)
{
    private const double Flat = 1e-9;

    /// <summary>The samples that show in <paramref name="area"/>, column and row from the top; none where the image is flat.</summary>
    public IEnumerable<(int X, int Y)> Under(ClaimedBox area)
    {
        if (InUnits(area) is not { } part)
        {
            yield break;
        }

        for (var y = Clamp((1 - part.Y1) * height, height); y <= Clamp((1 - part.Y0) * height, height); y++)
        {
            for (var x = Clamp(part.X0 * width, width); x <= Clamp(part.X1 * width, width); x++)
            {
                if (Around(x, y, x + 1, y + 1).Overlaps(area))
                {
                    yield return (x, y);
                }
            }
        }
    }

    /// <summary>A box on the page around samples.</summary>
    /// <param name="left">The first column.</param>
    /// <param name="top">The first row.</param>
    /// <param name="right">Behind the last column.</param>
    /// <param name="bottom">Behind the last row.</param>
    public ClaimedBox Around(int left, int top, int right, int bottom)
    {
        var (ax, ay) = (placed.Along.X - placed.Origin.X, placed.Along.Y - placed.Origin.Y);
        var (ux, uy) = (placed.Up.X - placed.Origin.X, placed.Up.Y - placed.Origin.Y);
        var (start, foot) = ((double)left / width, 1 - ((double)bottom / height));
        var (x, y) = (placed.Origin.X + (start * ax) + (foot * ux), placed.Origin.Y + (start * ay) + (foot * uy));
        var (along, up) = ((double)(right - left) / width, (double)(bottom - top) / height);
        var (alongX, alongY, upX, upY) = (along * ax, along * ay, up * ux, up * uy);
        return new ClaimedBox(
            x + Math.Min(0, alongX) + Math.Min(0, upX),
            y + Math.Min(0, alongY) + Math.Min(0, upY),
            x + Math.Max(0, alongX) + Math.Max(0, upX),
            y + Math.Max(0, alongY) + Math.Max(0, upY));
    }

    private static int Clamp(double value, int count) => (int)Math.Clamp(Math.Floor(value), 0, count - 1);

    // Bounds of the area in the unit square of the image; null where the image is flat.
    private ClaimedBox? InUnits(ClaimedBox area)
    {
        var (ax, ay) = (placed.Along.X - placed.Origin.X, placed.Along.Y - placed.Origin.Y);
        var (ux, uy) = (placed.Up.X - placed.Origin.X, placed.Up.Y - placed.Origin.Y);
        var det = (ax * uy) - (ay * ux);
        if (Math.Abs(det) < Flat)
        {
            return null;
        }

        var units = new[] { (area.X0, area.Y0), (area.X1, area.Y0), (area.X1, area.Y1), (area.X0, area.Y1) }
            .Select(corner => (X: corner.Item1 - placed.Origin.X, Y: corner.Item2 - placed.Origin.Y))
            .Select(corner => (U: ((corner.X * uy) - (corner.Y * ux)) / det, V: ((corner.Y * ax) - (corner.X * ay)) / det)).ToList();
        return new ClaimedBox(units.Min(unit => unit.U), units.Min(unit => unit.V), units.Max(unit => unit.U), units.Max(unit => unit.V));
    }
}
