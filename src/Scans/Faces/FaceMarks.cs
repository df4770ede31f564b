using Clona.Scans.Pictures;

namespace Clona.Scans.Faces;

/// <summary>Tells photographs of people among the ink that no text explains.</summary>
internal static class FaceMarks
{
    // The mark ends where the ink does; a light face may lie at its edge.
    private const double Around = 3 / 25.4;

    // A pen writes across a photograph; what is smaller than this part of it was drawn by light.
    private const double MostOfFace = 0.125;

    /// <summary>The marks; unexplained ink in which a face is seen is a face, and small strokes inside it are part of the photograph.</summary>
    /// <param name="picture">The page.</param>
    /// <param name="marks">What was found on it.</param>
    /// <param name="dotsPerInch">Its resolution on paper.</param>
    public static IReadOnlyList<ScannedMark> In(GrayPicture picture, IReadOnlyList<ScannedMark> marks, int dotsPerInch) =>
        CascadeFile.Installed is not { } cascade ? marks
            : WithoutStrokesOfFaces([.. marks.Select(mark => mark.Kind is ScannedMarkKind.Ink or ScannedMarkKind.Handwriting && new FaceFinder(cascade).SeesOne(Part(picture, mark.Box.Grow(Around * dotsPerInch)), dotsPerInch)
                ? mark with { Kind = ScannedMarkKind.Face } : mark)]);

    private static List<ScannedMark> WithoutStrokesOfFaces(List<ScannedMark> marks)
    {
        var faces = marks.FindAll(mark => mark.Kind == ScannedMarkKind.Face);
        return marks.FindAll(mark => mark.Kind != ScannedMarkKind.Signature || !faces.Exists(face => IsPartOf(mark.Box, face.Box)));
    }

    private static bool IsPartOf(ScanBox strokes, ScanBox face) => face.Union(strokes) == face
        && strokes.Width * strokes.Height <= MostOfFace * face.Width * face.Height;

    private static GrayPicture Part(GrayPicture picture, ScanBox box)
    {
        var (left, top) = (Math.Max(0, (int)box.Left), Math.Max(0, (int)box.Top));
        var (right, bottom) = (Math.Min(picture.Width, (int)Math.Ceiling(box.Right)), Math.Min(picture.Height, (int)Math.Ceiling(box.Bottom)));
        var pixels = new byte[(right - left) * (bottom - top)];
        for (var y = top; y < bottom; y++)
        {
            picture.Row(y)[left..right].CopyTo(pixels.AsSpan((y - top) * (right - left)));
        }

        return new(right - left, bottom - top, pixels);
    }
}
