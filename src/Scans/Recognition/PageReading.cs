using Clona.Scans.Faces;
using Clona.Scans.Finding;
using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Recognition;

/// <summary>Reads the picture of a page: straightened, and where it cannot be read so, without dots and turned.</summary>
/// <remarks>Not safe for use by several threads.</remarks>
public sealed class PageReading : IDisposable
{
    private const double LeastSkew = 0.2;
    private const int CellsOfInch = 51;

    // Below this share of single dots the network copes by itself, above it takes minutes and finds nothing.
    private const double MostDots = 0.12;
    private readonly TesseractReader reader = new("ces");
    private readonly DoubtfulLines doubtful = new();

    /// <summary>What stands in the picture.</summary>
    /// <param name="picture">The page as displayed.</param>
    /// <param name="dotsPerInch">Its resolution on paper.</param>
    /// <param name="isPart">Whether it is a part of a page: it stands upright, and its upper edge is no head of a page.</param>
    /// <param name="isUpright">Whether it is tried once only: it stands upright, and what cannot be read is of another script.</param>
    public ScannedPage Read(ColorPicture picture, int dotsPerInch, bool isPart = false, bool isUpright = false)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var gray = picture.ToGray();
        var codes = CodeFinder.In(gray);
        var isDotted = Dots.ShareOf(gray) > MostDots;
        var sheet = new Sheet(dotsPerInch, isPart ? Math.Max(2, dotsPerInch / CellsOfInch) : null, codes);
        var isTriedOnce = isPart || isUpright;
        var best = Try(isDotted ? Median.Of(gray) : gray, 0, sheet);
        if (!best.IsEnough && !isDotted && !isTriedOnce)
        {
            best = Better(best, Try(Median.Of(gray), 0, sheet));
        }

        for (var quarters = 3; quarters > 0 && !best.IsEnough && !isTriedOnce; quarters--)
        {
            best = Better(best, Try(gray, quarters, sheet));
        }

        if (isPart && !best.IsEnough)
        {
            return new(picture.Width, picture.Height, IsReadable: false, [], []);
        }

        var pen = new SignatureFinder(new SheetView(picture, best.Turning, dotsPerInch), best.Pieces, hasHead: !isPart).Marks();
        var marks = new StrokeFinder(best.Ink).Beside(pen, best.Pieces);
        return new(picture.Width, picture.Height, best.IsEnough, best.Pieces, CodeFinder.Joined(codes, FaceMarks.In(gray, marks, dotsPerInch))) { Accents = best.Accents, Quarters = best.Turning.Quarters };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        doubtful.Dispose();
    }

    private static ReadingTry Better(ReadingTry one, ReadingTry other) => other.Worth > one.Worth ? other : one;

    private ReadingTry Try(GrayPicture gray, int quarters, Sheet sheet)
    {
        var level = new Turning(gray.Width, gray.Height, quarters, 0);
        var skew = Skew.Of(level.Apply(gray));
        var turning = level with { Degrees = Math.Abs(skew) < LeastSkew ? 0 : -skew };
        var turned = turning.Apply(gray);
        var letters = doubtful.ReadAgain(reader.Read(turned, sheet.DotsPerInch), turned, sheet.DotsPerInch);
        var accents = new AccentInk(turned).Above([.. PieceBuilder.LinesOf(letters)]);
        return new ReadingTry(PieceBuilder.Build(letters, turning), new PageInk(gray, sheet.Step), turning, sheet.Codes)
        {
            Accents = [.. accents.Select(turning.BoxBack)],
        };
    }

    // What all tries of a page have in common; the step is that of the cells of ink, where the page does not tell it.
    private sealed record Sheet(int DotsPerInch, int? Step, IReadOnlyList<ScannedMark> Codes);
}
