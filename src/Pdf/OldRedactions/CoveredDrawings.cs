using Clona.Pdf.Content;
using Clona.Pdf.Geometry;
using Clona.Pdf.Removal;

namespace Clona.Pdf.OldRedactions;

/// <summary>Finds boxes over letters that are drawn as outlines.</summary>
internal static class CoveredDrawings
{
    private const int FewestLetters = 3;
    private const int MostBoxes = 500;
    private const double HighestBox = 40;
    private const double LargestLetter = 40;
    private const double SmallestLetter = 3;

    /// <summary>The boxes with the paths under them.</summary>
    public static IEnumerable<OldRedaction> Of(ExecutedPage page)
    {
        var events = page.Paints.Events;
        List<int> boxes =
        [
            .. Enumerable.Range(0, events.Count)
                .Where(index => events[index].Bounds.Height <= HighestBox && CoveredPictures.IsBox(events[index]) && !page.Instances[events[index].Instance].IsField)
                .Take(MostBoxes),
        ];
        foreach (var box in boxes)
        {
            List<PaintEvent> paths = [.. events.Take(box).Where(path => path is { Kind: PaintKind.Path, Clips: false } && Holds(events[box].Bounds, path.Bounds))];
            if (paths.Count(IsLetter) >= FewestLetters)
            {
                yield return new(OldRedactionKind.BoxOverDrawing, events[box].Bounds, []) { Paths = paths };
            }
        }
    }

    private static bool IsLetter(PaintEvent path) =>
        path.Bounds.Height is >= SmallestLetter and <= LargestLetter && DrawnLetters.IsLetterSized(path, path.Bounds.Height / 0.7);

    private static bool Holds(PdfRectangle box, PdfRectangle path) =>
        path.Left >= box.Left && path.Right <= box.Right && path.Bottom >= box.Bottom && path.Top <= box.Top;
}
