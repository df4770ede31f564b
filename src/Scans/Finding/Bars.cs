using Clona.Scans.Pictures;

namespace Clona.Scans.Finding;

/// <summary>Tells bars of a barcode from letters: every row of bars is the same.</summary>
public static class Bars
{
    private const byte Dark = 128;
    private const int LowestBars = 8;
    private const int FewestEdges = 20;

    // Edges of bars may be a pixel farther in one row than in another.
    private const double MostUnlike = 0.03;

    // Shares of the height of the ink from its upper edge: what can be read may stand below the bars.
    private static readonly double[] Heights = [0.15, 0.3, 0.45, 0.6];

    /// <summary>Whether nothing but bars stands in the box.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="box">Where; inside the picture.</param>
    public static bool AreIn(GrayPicture picture, ScanBox box)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(box);
        var inked = Enumerable.Range((int)box.Top, (int)box.Height).Where(y => RowOf(picture, box, y).ContainsAnyInRange((byte)0, (byte)(Dark - 1))).ToList();
        if (inked.Count < LowestBars)
        {
            return false;
        }

        var first = RowOf(picture, box, RowAt(inked, Heights[0]));
        foreach (var height in Heights)
        {
            if (Unlike(first, RowOf(picture, box, RowAt(inked, height))) > first.Length * MostUnlike)
            {
                return false;
            }
        }

        return Unlike(first[1..], first[..^1]) >= FewestEdges;
    }

    private static int RowAt(List<int> inked, double height) => inked[0] + (int)((inked[^1] - inked[0]) * height);

    private static ReadOnlySpan<byte> RowOf(GrayPicture picture, ScanBox box, int y) => picture.Row(y)[(int)box.Left..(int)box.Right];

    private static int Unlike(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var unlike = 0;
        for (var x = 0; x < one.Length; x++)
        {
            unlike += one[x] < Dark == other[x] < Dark ? 0 : 1;
        }

        return unlike;
    }
}
