namespace Clona.Scans.Pictures;

/// <summary>Tells how much of a picture's ink is single dots.</summary>
internal static class Dots
{
    private const int FewestInk = 500;

    /// <summary>The share of ink pixels without ink beside, above or below them, 0 to 1.</summary>
    public static double ShareOf(GrayPicture picture)
    {
        var threshold = Threshold.Of(picture);
        var (ink, single) = (0, 0);
        for (var y = 1; y < picture.Height - 1; y++)
        {
            var above = picture.Row(y - 1);
            var row = picture.Row(y);
            var below = picture.Row(y + 1);
            for (var x = 1; x < picture.Width - 1; x++)
            {
                if (row[x] <= threshold)
                {
                    ink++;
                    single += row[x - 1] > threshold && row[x + 1] > threshold && above[x] > threshold && below[x] > threshold ? 1 : 0;
                }
            }
        }

        return ink < FewestInk ? 0 : (double)single / ink;
    }
}
