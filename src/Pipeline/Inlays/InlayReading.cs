using Clona.Pipeline.Engine;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Scans;

namespace Clona.Pipeline.Inlays;

/// <summary>Adds to the text of a document of an office program what stands in its pictures.</summary>
/// <remarks>
/// A picture whose words explain its ink is a page of text behind the document's own: it is searched and decided like any text, and it
/// stays with what goes blanked. Every other picture waits for a person, and nothing of it is shown until then.
/// </remarks>
internal static class InlayReading
{
    // A picture without a word is a photo, a drawing or blank: nothing has been understood of it.
    private const int FewestLetters = 3;

    /// <summary>The document with its pictures, or the pictures that have to be read first.</summary>
    /// <param name="document">The document with its own text as the only page.</param>
    /// <param name="pictures">Its pictures.</param>
    /// <param name="reads">What was read in pictures; null where nobody can read them.</param>
    public static ReadingResult Of(ReadDocument document, IReadOnlyList<InlaidPicture> pictures, IReadOnlyList<PictureRead>? reads)
    {
        var found = reads is null ? [] : InlaySurvey.Of(pictures);
        var unread = found.Where(item => reads!.All(read => read.Sha256 != item.Inlay.Sha256)).Select(item => item.Inlay).ToList();
        return unread.Count > 0 ? ReadingResult.WithUnread(unread) : ReadingResult.Of(With(document, pictures, found, reads ?? []));
    }

    private static ReadDocument With(
        ReadDocument document,
        IReadOnlyList<InlaidPicture> pictures,
        IReadOnlyList<(UnreadInlay Inlay, IReadOnlyList<InlaidPicture> Pictures)> found,
        IReadOnlyList<PictureRead> reads)
    {
        List<TextPage> pages = [.. document.Text.Pages];
        List<(double Width, double Height)> sizes = [(0, 0)];
        List<ScanPage> scans = [];
        List<ReadInlay> inlays = [];
        foreach (var (inlay, places) in found)
        {
            var read = reads.First(item => item.Sha256 == inlay.Sha256);
            var scanned = LayerTask.ReadOf(read.Read);
            if (!scanned.IsReadable || scanned.Pieces.Sum(piece => piece.Text.Length) < FewestLetters)
            {
                continue;
            }

            var number = pages.Count + 1;
            pages.Add(InlayText.PageOf(number, scanned, inlay.Width, inlay.Height));
            sizes.Add((inlay.Width, inlay.Height));
            var (x, y) = (inlay.Width / scanned.Width, inlay.Height / scanned.Height);
            PageBox Placed(ScanBox box) => PageBox.Rounded(number, box.Left * x, box.Top * y, box.Right * x, box.Bottom * y);
            scans.Add(new ScanPage(number, IsReadable: true, IsFlattened: false, [.. scanned.Marks.Select(mark => new ScanArea(mark.Kind, Placed(mark.Box)))])
            {
                Doubts = [.. scanned.Pieces.Where(DoubtfulWords.IsDoubtful).Select(piece => Placed(piece.Box))],
                Accents = [.. scanned.Accents.Select(Placed)],
                Quarters = scanned.Quarters,
            });
            inlays.Add(new ReadInlay(number, places, scanned, read.Drawn));
        }

        var known = inlays.SelectMany(item => item.Pictures).Select(picture => picture.Index).ToHashSet();
        return document with
        {
            Text = new DocumentText(pages),
            Images = [.. pictures.Where(picture => !known.Contains(picture.Index) && PictureSizes.CanShowSomething(picture.Width, picture.Height))
                .Select(picture => new PageImage(Page: 1, picture.Index, Box: null))],
            PageSizes = sizes,
            Scans = scans,
            Inlays = inlays,
            Pictures = pictures,
        };
    }
}
