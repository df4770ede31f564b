using System.Security.Cryptography;
using Clona.Pdf.Objects;
using Clona.Pdf.Recoding;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Images;

/// <summary>The images of the output: each stands for an image of the input, with blank parts where a page wants some gone.</summary>
/// <remarks>
/// By value: what is blanked at one place is blanked wherever the same image, or one with the same data, is painted. So an image is
/// made only when all pages are known. Serves one document.
/// </remarks>
internal sealed class ImageOutputs(OutputObjects objects)
{
    private readonly Dictionary<PdfStream, PdfReference> outputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfStream, List<ImageRegion>> regions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfStream, bool> judged = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfStream> sharedByGone = new(ReferenceEqualityComparer.Instance);
    private readonly ImageBlanker blanker = new(objects);
    private IReadOnlyDictionary<PdfStream, PdfStream> withOwnShapes = new Dictionary<PdfStream, PdfStream>();

    /// <summary>Whether parts of the image can be blanked.</summary>
    public bool CanBlank(PdfStream image) =>
        judged.TryGetValue(image, out var known) ? known : judged[image] = blanker.CanBlank(image);

    /// <summary>Asks for blank parts of an image that can have some.</summary>
    public void Blank(PdfStream image, IEnumerable<ImageRegion> parts)
    {
        if (!regions.TryGetValue(image, out var wanted))
        {
            regions[image] = wanted = [];
        }

        wanted.AddRange(parts);
    }

    /// <summary>Says that a painting of an image is not in the output.</summary>
    public void Remove(PdfStream image)
    {
        sharedByGone.UnionWith(blanker.SharedBy(image));
    }

    /// <summary>What stands for the image in the output.</summary>
    public PdfReference OutputOf(PdfStream image)
    {
        if (!outputs.TryGetValue(image, out var output))
        {
            outputs[image] = output = objects.Reserve();
        }

        return output;
    }

    /// <summary>An inline image with blank parts, or as it is where there are none.</summary>
    public PdfStream Inline(PdfStream image, IReadOnlyList<ImageRegion> parts) =>
        parts.Count > 0 ? blanker.Blank(image, parts, objects.Add) ?? throw Undecodable() : image;

    /// <summary>Makes the images, once all pages are written.</summary>
    /// <param name="kept">Numbers of images that were written anew, and return as they came where nothing of them is blank.</param>
    public void Finish(IEnumerable<int> kept)
    {
        var returning = kept.Select(number => objects.Resolve(new PdfReference(number, 0))).OfType<PdfStream>().ToHashSet<PdfStream>(ReferenceEqualityComparer.Instance);
        SpreadToEqualImages();
        SpreadToSharedSegments();
        foreach (var (image, output) in outputs)
        {
            objects.Set(output, regions.TryGetValue(image, out var parts) ? Blanked(image, parts) : CodedPictures.AsItCame(image, returning, objects));
        }
    }

    // Whoever asks for blank parts has asked before whether they can be had.
    private static InvalidOperationException Undecodable() => new("An image that could be decoded cannot be any more.");

    // Without parts it only shares segments with another.
    private PdfStream Blanked(PdfStream image, List<ImageRegion> parts) =>
        parts.Count == 0 ? withOwnShapes.GetValueOrDefault(image) ?? blanker.WithoutShared(image, objects.Add) : blanker.Blank(image, parts, objects.Add) ?? throw Undecodable();

    // Shapes of letters that JBIG2 images share must not outlive the letters: whoever shares them gets those that it paints, or is written anew without.
    private void SpreadToSharedSegments()
    {
        foreach (var image in regions.Keys)
        {
            Remove(image);
        }

        var sharers = sharedByGone.Count == 0 ? [] : outputs.Keys.Where(image => !regions.ContainsKey(image) && blanker.SharedBy(image).Any(sharedByGone.Contains)).ToList();
        withOwnShapes = new KeptShapes(objects).Of(sharers, objects.Add);
        foreach (var image in sharers)
        {
            regions[image] = [];
        }
    }

    private void SpreadToEqualImages()
    {
        if (regions.Count == 0)
        {
            return;
        }

        var blanked = regions.Select(item => (Key: KeyOf(item.Key), item.Value)).ToLookup(item => item.Key, item => item.Value);
        var lengths = regions.Keys.Select(image => image.EncodedBytes.Length).ToHashSet();
        foreach (var image in outputs.Keys.Where(image => lengths.Contains(image.EncodedBytes.Length)).ToList())
        {
            List<ImageRegion> all = [.. blanked[KeyOf(image)].SelectMany(parts => parts).Distinct()];
            if (all.Count > 0 && CanBlank(image))
            {
                regions[image] = all;
            }
        }
    }

    private string KeyOf(PdfStream image) => string.Join(
        ' ',
        Convert.ToHexString(SHA256.HashData(image.EncodedBytes.Span)),
        objects.Resolve(image.Dictionary["Width"]),
        objects.Resolve(image.Dictionary["Height"]));
}
