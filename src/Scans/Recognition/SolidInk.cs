using Clona.Scans.Pictures;
using Clona.Scans.Signatures;

namespace Clona.Scans.Recognition;

/// <summary>Ink without gaps, as photographs and filled boxes have it and no print of a document.</summary>
/// <remarks>A page is not unreadable because a photograph on it holds no words. Its ink stays unexplained: what no text explains is found as such.</remarks>
internal static class SolidInk
{
    // Four and a half millimetres; the strokes of letters of 24 points are two.
    private const int Side = 9;

    // More is no photograph but a page too dark to be read.
    private const double MostOfPage = 0.25;

    /// <summary>Takes the solid ink out of a map, unless most of the page is so.</summary>
    public static void Clear(InkMap map)
    {
        var sums = new BoxSums(map.Width, map.Height, place => map[place % map.Width, place / map.Width] ? 1 : 0);
        List<(int X, int Y)> squares = [.. SquaresOf(map, sums)];
        var solid = new bool[map.Width, map.Height];
        foreach (var (left, top) in squares)
        {
            for (var y = top; y < top + Side; y++)
            {
                for (var x = left; x < left + Side; x++)
                {
                    solid[x, y] = true;
                }
            }
        }

        var cells = Places(map.Width, map.Height).Where(at => solid[at.X, at.Y]).ToList();
        if (cells.Count > MostOfPage * map.Width * map.Height)
        {
            return;
        }

        foreach (var (x, y) in cells)
        {
            map[x, y] = false;
        }
    }

    private static IEnumerable<(int X, int Y)> SquaresOf(InkMap map, BoxSums sums) =>
        Places(map.Width - Side + 1, map.Height - Side + 1).Where(at => sums.In(at.X, at.Y, at.X + Side, at.Y + Side) == Side * Side);

    private static IEnumerable<(int X, int Y)> Places(int width, int height)
    {
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                yield return (x, y);
            }
        }
    }
}
