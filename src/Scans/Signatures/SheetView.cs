using Clona.Scans.Pictures;

namespace Clona.Scans.Signatures;

/// <summary>The page as the finder of signatures sees it: level, in colour, at 150 dots per inch or as coarse as it came.</summary>
/// <remarks>Lengths in millimetres are turned into pixels here, so that no rule depends on the resolution of the scanner.</remarks>
internal sealed class SheetView
{
    private const double Resolution = 150;
    private const double MillimetresPerInch = 25.4;
    private const byte White = 255;

    private readonly Turning turning;
    private readonly double factor;

    /// <summary>Views a picture.</summary>
    /// <param name="picture">The page as displayed.</param>
    /// <param name="turning">How it was turned to be read.</param>
    /// <param name="dotsPerInch">Its resolution on paper.</param>
    public SheetView(ColorPicture picture, Turning turning, int dotsPerInch)
    {
        this.turning = turning;
        factor = Math.Max(1, dotsPerInch / Resolution);
        var isSideways = turning.Quarters % 2 == 1;
        var (width, height) = isSideways ? (picture.Height, picture.Width) : (picture.Width, picture.Height);
        PerMillimetre = dotsPerInch / factor / MillimetresPerInch;
        var (columns, rows) = (Math.Max(1, (int)(width / factor)), Math.Max(1, (int)(height / factor)));
        Picture = new(columns, rows, new byte[columns * rows * 3]);
        Draw(picture);
    }

    /// <summary>The level page.</summary>
    public ColorPicture Picture { get; }

    /// <summary>Pixels of a millimetre.</summary>
    public double PerMillimetre { get; }

    /// <summary>The box of the page as displayed around a box of the level page.</summary>
    public ScanBox Back(ScanBox box)
    {
        ScanPoint[] corners =
        [
            turning.Back(new(box.Left * factor, box.Top * factor)), turning.Back(new(box.Right * factor, box.Top * factor)),
            turning.Back(new(box.Left * factor, box.Bottom * factor)), turning.Back(new(box.Right * factor, box.Bottom * factor)),
        ];
        return new(corners.Min(at => at.X), corners.Min(at => at.Y), corners.Max(at => at.X), corners.Max(at => at.Y));
    }

    /// <summary>The place of the level page where one of the page as displayed lies.</summary>
    public ScanPoint Level(ScanPoint point)
    {
        var at = turning.Forth(point);
        return new(at.X / factor, at.Y / factor);
    }

    /// <summary>The box of the level page that a piece of text takes.</summary>
    public ScanBox BoxOf(ScannedPiece piece)
    {
        var (start, end) = (Level(piece.Start), Level(piece.End));
        var bottom = (start.Y + end.Y) / 2;
        return new(Math.Min(start.X, end.X), bottom - (piece.Height / factor), Math.Max(start.X, end.X), bottom);
    }

    // A turn is the same step for every pixel of a row: only where rows begin it has to be worked out. Of a pixel four places are looked at.
    private void Draw(ColorPicture source)
    {
        var origin = turning.Back(new(0, 0));
        var (right, down) = (turning.Back(new(1, 0)), turning.Back(new(0, 1)));
        var (rightX, rightY) = ((right.X - origin.X) * factor, (right.Y - origin.Y) * factor);
        var (downX, downY) = ((down.X - origin.X) * factor, (down.Y - origin.Y) * factor);
        var (rightA, rightB, downA, downB) = (rightX / 4, rightY / 4, downX / 4, downY / 4);
        var samples = source.Samples;

        var at = 0;
        for (var y = 0; y < Picture.Height; y++)
        {
            var (fromX, fromY) = (origin.X + (y * downX), origin.Y + (y * downY));
            for (var x = 0; x < Picture.Width; x++, fromX += rightX, fromY += rightY, at += 3)
            {
                var one = Place(source, fromX + rightA + downA, fromY + rightB + downB);
                var two = Place(source, fromX + (3 * rightA) + downA, fromY + (3 * rightB) + downB);
                var three = Place(source, fromX + rightA + (3 * downA), fromY + rightB + (3 * downB));
                var four = Place(source, fromX + (3 * (rightA + downA)), fromY + (3 * (rightB + downB)));
                for (var channel = 0; channel < 3; channel++)
                {
                    Picture.Samples[at + channel] = (byte)((Value(one) + Value(two) + Value(three) + Value(four)) / 4);

                    int Value(int place) => place < 0 ? White : samples[place + channel];
                }
            }
        }
    }

    private static int Place(ColorPicture source, double x, double y)
    {
        var (column, row) = ((int)x, (int)y);
        return (uint)column < (uint)source.Width && (uint)row < (uint)source.Height ? ((row * source.Width) + column) * 3 : -1;
    }
}
