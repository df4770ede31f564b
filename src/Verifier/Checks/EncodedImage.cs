using Clona.Verifier.Reading.Filters;

namespace Clona.Verifier.Checks;

/// <summary>Image data that stays in its own coding: what may be in it besides the picture is nothing.</summary>
internal static class EncodedImage
{
    /// <summary>Whether the coding may stand in an output, as the last filter of a stream.</summary>
    public static bool IsPermitted(string filter) => filter is "DCTDecode" or "JBIG2Decode" or "JPXDecode";

    /// <summary>None when the data holds nothing but the picture.</summary>
    public static CheckReason Inspect(DecodedStream stream) => stream.ImageFilter switch
    {
        null => CheckReason.None,
        "DCTDecode" or "DCT" => JpegMarkers.Inspect(stream.Data),
        "JBIG2Decode" => Jbig2Segments.Inspect(stream.Data),
        "JPXDecode" => JpxParts.Inspect(stream.Data),
        _ => CheckReason.StreamNotDecodable,
    };
}
