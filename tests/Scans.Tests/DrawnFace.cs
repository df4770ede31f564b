namespace Clona.Scans.Tests;

/// <summary>Draws a face as a photograph shows it: of nobody.</summary>
internal static class DrawnFace
{
    /// <summary>A photograph as wide as told, and a quarter higher, of a head from the front.</summary>
    public static Paper Photograph(this Paper paper, int left, int top, int width, bool isSideways = false)
    {
        var head = new Head(paper, left, top, width, isSideways);
        head.Fill(225, 0.5, 0.5, 0.5, 0.625, isBox: true);
        head.Fill(90, 0.5, 1.12, 0.55, 0.375);
        head.Fill(160, 0.5, 0.86, 0.14, 0.175);
        head.Fill(60, 0.5, 0.46, 0.36, 0.5);
        head.Fill(190, 0.5, 0.52, 0.29, 0.437);
        foreach (var side in new[] { -1, 1 })
        {
            var x = 0.5 + (side * 0.125);
            head.Fill(55, x, 0.435, 0.075, 0.016);
            head.Fill(137, x, 0.49, 0.065, 0.037);
            head.Fill(240, x, 0.495, 0.045, 0.022);
            head.Fill(30, x, 0.495, 0.02, 0.022);
            head.Fill(205, x + (side * 0.03), 0.6, 0.06, 0.062);
        }

        head.Fill(209, 0.5, 0.56, 0.022, 0.1);
        head.Fill(124, 0.5, 0.635, 0.045, 0.019);
        head.Fill(95, 0.5, 0.715, 0.085, 0.022);
        return paper;
    }

    // Middle and half axes are shares of the photograph's width and height; across in widths both.
    private readonly record struct Head(Paper Paper, int Left, int Top, int Width, bool IsSideways)
    {
        public void Fill(byte tone, double middle, double level, double across, double down, bool isBox = false)
        {
            var height = Width * 5 / 4;
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    var (dx, dy) = (((double)x / Width) - middle, ((double)y / Width) - (level * 5 / 4));
                    if (isBox || ((dx / across * (dx / across)) + (dy / down * (dy / down)) <= 1))
                    {
                        var (toX, toY) = IsSideways ? (Left + height - 1 - y, Top + x) : (Left + x, Top + y);
                        Paper.Dot(toX, toY, tone, tone, tone);
                    }
                }
            }
        }
    }
}
