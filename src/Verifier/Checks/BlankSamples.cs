using Clona.Verifier.Checks.Jpeg;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Says whether all samples of an image that show in an area are equal, those of its masks too.</summary>
internal static class BlankSamples
{
    // Images of a few samples are drawn with: one of their samples may fill the area and still be what was to go.
    private const int FewestSamples = 256;

    /// <summary>Whether nothing can be made out in <paramref name="area"/>; false where the samples cannot be read.</summary>
    public static bool AreEqual(PdfFile file, PlacedImage placed, ClaimedBox area)
    {
        if (placed.Image is not { } image || SampleRows.Of(file, image) is not { } own || (long)own.Width * own.Height < FewestSamples)
        {
            return false;
        }

        // A mask without samples of its own is a range of colours.
        PdfStream?[] masks = [file.Stream(image.Dictionary.Find("SMask")), file.Stream(image.Dictionary.Find("Mask"))];
        return masks.OfType<PdfStream>().Prepend(image).All(stream => SampleRows.Of(file, stream) is { } rows && AreEqual(rows, placed, area, IsPlain(file, stream)));
    }

    private static bool AreEqual(SampleRows rows, PlacedImage placed, ClaimedBox area, bool isPlain)
    {
        if (rows.Jpeg is { } jpeg)
        {
            return JpegBlankness.Holds(jpeg, placed, area, isPlain);
        }

        ulong? first = null;
        foreach (var (x, y) in new SamplePlaces(placed, rows.Width, rows.Height).Under(area))
        {
            var sample = rows.At(x, y);
            first ??= sample;
            if (sample != first)
            {
                return false;
            }
        }

        return true;
    }

    // Elsewhere levels next to each other may show as any two colours.
    private static bool IsPlain(PdfFile file, PdfStream image)
    {
        var space = file.Resolve(image.Dictionary.Find("ColorSpace"));
        var family = space is PdfArray { Items: [var first, ..] } ? file.Resolve(first) : space;
        return family is PdfName { Value: "DeviceGray" or "DeviceRGB" or "CalGray" or "CalRGB" or "ICCBased" }
            && (file.Resolve(image.Dictionary.Find("Decode")) switch
            {
                PdfNull => true,
                PdfArray decode => Enumerable.Range(0, decode.Items.Count / 2).All(i => (NumberOf(file, decode.Items[2 * i]), NumberOf(file, decode.Items[(2 * i) + 1])) is (0, 1) or (1, 0)),
                _ => false,
            });
    }

    private static double NumberOf(PdfFile file, PdfValue value) => file.Resolve(value) is PdfNumber number ? number.Value : double.NaN;
}
