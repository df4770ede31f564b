using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Says whether all samples of an image that show in an area are equal, those of its masks too.</summary>
internal static class BlankSamples
{
    private const double Flat = 1e-9;

    // Images of a few samples are drawn with: one of their samples may fill the area and still be what was to go.
    private const int FewestSamples = 256;

    /// <summary>Whether nothing can be made out in <paramref name="area"/>; false where the samples cannot be read.</summary>
    public static bool AreEqual(PdfFile file, PlacedImage placed, ClaimedBox area)
    {
        if (!placed.ReachesInto(area))
        {
            return true;
        }

        if (placed.Image is not { } image || SampleRows.Of(file, image) is not { } own || (long)own.Width * own.Height < FewestSamples)
        {
            return false;
        }

        // A mask without samples of its own is a range of colours.
        PdfStream?[] masks = [file.Stream(image.Dictionary.Find("SMask")), file.Stream(image.Dictionary.Find("Mask"))];
        return masks.OfType<PdfStream>().Prepend(image).All(stream => SampleRows.Of(file, stream) is { } rows && AreEqual(rows, placed, area));
    }

    private static bool AreEqual(SampleRows rows, PlacedImage placed, ClaimedBox area)
    {
        if (InUnits(placed, area) is not { } part)
        {
            return true;
        }

        ulong? first = null;
        for (var y = Clamp((1 - part.Y1) * rows.Height, rows.Height); y <= Clamp((1 - part.Y0) * rows.Height, rows.Height); y++)
        {
            for (var x = Clamp(part.X0 * rows.Width, rows.Width); x <= Clamp(part.X1 * rows.Width, rows.Width); x++)
            {
                if (Around(placed, (double)x / rows.Width, (double)(x + 1) / rows.Width, 1 - ((double)(y + 1) / rows.Height), 1 - ((double)y / rows.Height)).Overlaps(area))
                {
                    var sample = rows.At(x, y);
                    first ??= sample;
                    if (sample != first)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static int Clamp(double value, int count) => (int)Math.Clamp(Math.Floor(value), 0, count - 1);

    // Bounds of the area in the unit square of the image; null where the image is flat.
    private static ClaimedBox? InUnits(PlacedImage placed, ClaimedBox area)
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

    private static ClaimedBox Around(PlacedImage placed, double left, double right, double bottom, double top)
    {
        var (ax, ay) = (placed.Along.X - placed.Origin.X, placed.Along.Y - placed.Origin.Y);
        var (ux, uy) = (placed.Up.X - placed.Origin.X, placed.Up.Y - placed.Origin.Y);
        var (x, y) = (placed.Origin.X + (left * ax) + (bottom * ux), placed.Origin.Y + (left * ay) + (bottom * uy));
        var (alongX, alongY, upX, upY) = ((right - left) * ax, (right - left) * ay, (top - bottom) * ux, (top - bottom) * uy);
        return new ClaimedBox(
            x + Math.Min(0, alongX) + Math.Min(0, upX),
            y + Math.Min(0, alongY) + Math.Min(0, upY),
            x + Math.Max(0, alongX) + Math.Max(0, upX),
            y + Math.Max(0, alongY) + Math.Max(0, upY));
    }
}
