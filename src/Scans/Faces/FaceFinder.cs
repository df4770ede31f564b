using Clona.Scans.Pictures;

namespace Clona.Scans.Faces;

/// <summary>Finds faces seen from the front, from 7 mm of width, in whichever quarter turn a photograph lies on the page.</summary>
/// <param name="cascade">What tells a face.</param>
internal sealed class FaceFinder(Cascade cascade)
{
    private const double DotsPerInch = 75;
    private const double Growth = 1.15;
    private const double LeastContrast = 12;

    // A face is seen in several windows beside each other; one alone is chance.
    private const int FewestWindows = 3;
    private const double Alike = 0.2;

    /// <summary>Whether a part of a page shows a face.</summary>
    /// <param name="picture">The part.</param>
    /// <param name="dotsPerInch">Its resolution on paper.</param>
    public bool SeesOne(GrayPicture picture, int dotsPerInch)
    {
        var factor = dotsPerInch / DotsPerInch;
        if (picture.Width / factor < cascade.Width || picture.Height / factor < cascade.Height)
        {
            return false;
        }

        var reduced = Reduction.Of(picture, factor);
        return Enumerable.Range(0, 4).Any(quarters => SeesOneUpright(new Turning(reduced.Width, reduced.Height, quarters, 0).Apply(reduced)));
    }

    private bool SeesOneUpright(GrayPicture picture)
    {
        List<ScanBox> windows = [];
        for (var factor = 1.0; picture.Width / factor >= cascade.Width && picture.Height / factor >= cascade.Height; factor *= Growth)
        {
            var reduced = Reduction.Of(picture, factor);
            var sums = new BrightnessSums(reduced);
            for (var y = 0; y + cascade.Height <= reduced.Height; y++)
            {
                for (var x = y % 2; x + cascade.Width <= reduced.Width; x += 2)
                {
                    if (cascade.Accepts(sums, x, y, LeastContrast))
                    {
                        windows.Add(new(x * factor, y * factor, (x + cascade.Width) * factor, (y + cascade.Height) * factor));
                    }
                }
            }
        }

        return windows.Exists(window => windows.Count(other => AreAlike(window, other)) >= FewestWindows);
    }

    private static bool AreAlike(ScanBox one, ScanBox other)
    {
        var most = Alike * Math.Min(one.Width, other.Width);
        return Math.Abs(one.Left - other.Left) <= most && Math.Abs(one.Top - other.Top) <= most
            && Math.Abs(one.Right - other.Right) <= most && Math.Abs(one.Bottom - other.Bottom) <= most;
    }
}
