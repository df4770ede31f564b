using Clona.Pdf.Inlays;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Inlays;

/// <summary>Says which pictures of a document can be read, how large their pages are, and how finely they are drawn.</summary>
internal static class InlaySurvey
{
    /// <summary>More pictures than that are not read; they wait for a person, as pictures did that nobody could read.</summary>
    public const int MostPictures = 40;

    // Samples: below, there is no room for a word.
    private const int SmallestSide = 32;
    private const double PointsPerInch = 72;

    // Where the document does not say how large a picture is shown: dots of a screen.
    private const double UsualResolution = 110;
    private const double Coarsest = 200;
    private const double Finest = 300;
    private const double MostPixels = 25_000_000;
    private const double LongestSide = 14_000;

    /// <summary>The pictures that can be read, each file once, with the places that show it.</summary>
    public static IReadOnlyList<(UnreadInlay Inlay, IReadOnlyList<InlaidPicture> Pictures)> Of(IEnumerable<InlaidPicture> pictures) =>
    [
        .. pictures.Where(picture => !picture.File.IsEmpty).GroupBy(picture => Hash.Hex(picture.File.Span), StringComparer.Ordinal)
            .Select(group => (Inlay: InlayOf(group.Key, group.First()), Pictures: (IReadOnlyList<InlaidPicture>)[.. group]))
            .Where(item => item.Inlay is not null).Take(MostPictures).Select(item => (item.Inlay!, item.Pictures)),
    ];

    /// <summary>The PDF of pictures, a page each, and what is needed of it.</summary>
    public static (ReadOnlyMemory<byte> Pdf, IReadOnlyList<PictureNeed> Needs) Ask(IReadOnlyList<UnreadInlay> unread) =>
    (
        InlayPages.Of([.. unread.Select(inlay => (inlay.File, inlay.Width, inlay.Height))]),
        [.. unread.Select((inlay, index) => new PictureNeed(inlay.Sha256, new ScanNeed(index + 1, ResolutionFor(inlay), InlayBlanking.Blank(inlay.File, []) is null)))]
    );

    private static UnreadInlay? InlayOf(string sha256, InlaidPicture picture)
    {
        if (InlayPages.SizeOf(picture.File) is not var (columns, rows) || Math.Min(columns, rows) < SmallestSide)
        {
            return null;
        }

        var width = picture.Width > 0 ? picture.Width : columns / UsualResolution * PointsPerInch;
        var scale = Math.Min(1, LongestSide / Math.Max(width, width * rows / columns));
        return new UnreadInlay(sha256, picture.File, (width * scale) + (2 * InlayPages.Margin), (width * scale * rows / columns) + (2 * InlayPages.Margin));
    }

    private static int ResolutionFor(UnreadInlay inlay)
    {
        var (columns, _) = InlayPages.SizeOf(inlay.File)!.Value;
        var own = Math.Clamp(columns / (inlay.Width - (2 * InlayPages.Margin)) * PointsPerInch, Coarsest, Finest);
        var most = Math.Sqrt(MostPixels / (inlay.Width * inlay.Height)) * PointsPerInch;
        return (int)Math.Max(1, Math.Min(own, most));
    }
}
