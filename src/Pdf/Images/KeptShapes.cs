using Clona.Pdf.Filters;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>JBIG2 pictures of which nothing goes, whose shapes are shared with others of which something does: they stay, with shapes of their own.</summary>
internal sealed class KeptShapes(IObjectSource source)
{
    /// <summary>Those of the pictures that stay, each with what stands for it; the others have to be written anew.</summary>
    /// <param name="pictures">The pictures.</param>
    /// <param name="add">Adds shared segments to the output.</param>
    public IReadOnlyDictionary<PdfStream, PdfStream> Of(IEnumerable<PdfStream> pictures, Func<PdfStream, PdfReference> add)
    {
        var kept = new Dictionary<PdfStream, PdfStream>(ReferenceEqualityComparer.Instance);
        foreach (var group in pictures.Where(IsPlain).GroupBy(picture => BilevelImages.SharedBy(picture, source)!, ReferenceEqualityComparer.Instance))
        {
            Keep([.. group], (PdfStream)group.Key!, add, kept);
        }

        return kept;
    }

    private void Keep(List<PdfStream> group, PdfStream globals, Func<PdfStream, PdfReference> add, Dictionary<PdfStream, PdfStream> kept)
    {
        if (source.Decode(globals) is not { } segments || SharedShapes.Of(segments) is not { } shapes)
        {
            return;
        }

        List<(PdfStream Picture, SampleFormat Format, byte[] Looks)> taken = [];
        foreach (var picture in group)
        {
            if (FormatOf(picture) is { } format && shapes.Take(picture.EncodedBytes, format.Width, format.Height) is { } looks)
            {
                taken.Add((picture, format, looks));
            }
        }

        var written = shapes.Write();
        if (taken.TrueForAll(item => SharedShapes.IsSame(written, item.Looks, item.Picture.EncodedBytes, item.Format.Width, item.Format.Height)))
        {
            var place = new Lazy<PdfReference>(() => add(new(new PdfDictionary([new("Length", PdfNumber.Of(written.Length))]), written)));
            foreach (var (picture, _, _) in taken)
            {
                kept[picture] = new(picture.Dictionary.With("DecodeParms", new PdfDictionary([new("JBIG2Globals", place.Value)])).With("DP", null), picture.EncodedBytes);
            }
        }
    }

    // In one filter, without masks that share shapes too.
    private bool IsPlain(PdfStream picture) =>
        FilterChain.Of(picture.Dictionary, source) is [{ Kind: FilterKind.Jbig2 }] && BilevelImages.SharedBy(picture, source) is not null
        && source.Resolve(picture.Dictionary["Filter"]) is PdfName
        && new[] { "SMask", "Mask" }.All(key => source.Resolve(picture.Dictionary[key]) is not PdfStream);

    private SampleFormat? FormatOf(PdfStream picture) => SampleFormat.OfPicture(picture.Dictionary, source);
}
