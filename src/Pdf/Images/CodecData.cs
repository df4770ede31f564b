using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>The data of an image in its codec, where some producers pack it once more.</summary>
internal static class CodecData
{
    /// <summary>The data with all other filters undone; null where the last one is not <paramref name="codec"/>, or another fails.</summary>
    public static ReadOnlyMemory<byte>? Of(PdfStream image, FilterKind codec, IObjectSource source)
    {
        var chain = FilterChain.Of(image.Dictionary, source);
        if (chain is not [.., var last] || last.Kind != codec)
        {
            return null;
        }

        if (chain.Count == 1)
        {
            return image.EncodedBytes;
        }

        var filters = source.Resolve(image.Dictionary["Filter"]) as PdfArray;
        var parameters = source.Resolve(image.Dictionary["DecodeParms"]) as PdfArray;
        return filters is null ? (ReadOnlyMemory<byte>?)null : source.Decode(new(
            image.Dictionary
                .With("Filter", new PdfArray([.. filters.SkipLast(1)]))
                .With("DecodeParms", parameters is null ? null : new PdfArray([.. parameters.Take(chain.Count - 1)])),
            image.EncodedBytes));
    }

    /// <summary>The parameters of the last filter; null for none.</summary>
    public static PdfDictionary? ParametersOf(PdfStream image, IObjectSource source) =>
        source.Resolve(image.Dictionary["DecodeParms"] ?? image.Dictionary["DP"]) switch
        {
            PdfArray { Count: > 0 } all => source.Resolve(all[^1]) as PdfDictionary,
            PdfDictionary own => own,
            _ => null,
        };
}
