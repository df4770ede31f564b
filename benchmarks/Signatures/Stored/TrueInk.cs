using Clona.Scans;

namespace Clona.Signatures.Stored;

/// <summary>Ink of a pen as the maker of a sheet drew it.</summary>
/// <param name="Box">Where it is, in pixels of the scan.</param>
/// <param name="IsSignature">Whether it is a signature or initials.</param>
/// <param name="Kind">How it was drawn.</param>
/// <param name="Places">Places of its strokes, about evenly along them, in pixels of the scan.</param>
internal sealed record TrueInk(ScanBox Box, bool IsSignature, string Kind, IReadOnlyList<ScanPoint> Places)
{
    private const int MostPlaces = 2000;

    /// <summary>As many of the places as are worth keeping.</summary>
    public static IReadOnlyList<ScanPoint> Some(IReadOnlyList<ScanPoint> places)
    {
        var step = Math.Max(1, (places.Count + MostPlaces - 1) / MostPlaces);
        return [.. places.Where((_, at) => at % step == 0)];
    }
}
