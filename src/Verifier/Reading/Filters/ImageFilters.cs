namespace Clona.Verifier.Reading.Filters;

/// <summary>Names of the filters that hold pixels and are not undone here.</summary>
internal static class ImageFilters
{
    public static bool IsImage(string name) =>
        name is "DCTDecode" or "DCT" or "JPXDecode" or "JBIG2Decode" or "CCITTFaxDecode" or "CCF";
}
