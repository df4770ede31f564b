using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Ink of accents and dots that stands above the letters' boxes: the reader names a letter and forgets what is above it.</summary>
/// <remarks>
/// Above a capital there may be a háček, a čárka or a ring and, on the line before, tails of letters. A mark belongs to the word where
/// it ends between the two; what goes on upwards is a tail.
/// </remarks>
/// <param name="picture">The page as it was read, level.</param>
internal sealed class AccentInk(GrayPicture picture)
{
    // In heights of the line: how high accents reach, how wide one is at most, how far it stands from its letter at most.
    private const double Reach = 0.42;
    private const double Widest = 0.8;
    private const double MostGap = 0.12;

    private readonly int threshold = Threshold.Of(picture);

    /// <summary>The row where the highest mark above a word begins; the word's own upper edge where there is none.</summary>
    /// <param name="word">The word, as high as its line.</param>
    public double TopOf(ScanBox word)
    {
        var (left, right) = (Math.Max(0, (int)word.Left), Math.Min(picture.Width, (int)Math.Ceiling(word.Right)));
        var (top, bottom) = (Math.Max(0, (int)(word.Top - (Reach * word.Height))), Math.Min(picture.Height, (int)word.Top + 1));
        if (right <= left || bottom <= top)
        {
            return word.Top;
        }

        var seen = new bool[(right - left) * (bottom - top)];
        var best = word.Top;
        for (var place = 0; place < seen.Length; place++)
        {
            var (y, x) = Math.DivRem(place, right - left);
            if (!seen[place] && IsInk(left + x, top + y))
            {
                var mark = Mark(seen, left, top, right, bottom, left + x, top + y);
                var isMark = mark.Top > top && mark.Height > 1 && mark.Width <= Widest * word.Height && mark.Bottom >= word.Top - (MostGap * word.Height);
                best = isMark ? Math.Min(best, mark.Top) : best;
            }
        }

        return best;
    }

    private ScanBox Mark(bool[] seen, int left, int top, int right, int bottom, int startX, int startY)
    {
        var open = new Stack<(int X, int Y)>([(startX, startY)]);
        seen[((startY - top) * (right - left)) + startX - left] = true;
        var box = new ScanBox(startX, startY, startX + 1, startY + 1);
        while (open.TryPop(out var at))
        {
            box = box.Union(new(at.X, at.Y, at.X + 1, at.Y + 1));
            for (var y = Math.Max(top, at.Y - 1); y <= Math.Min(bottom - 1, at.Y + 1); y++)
            {
                for (var x = Math.Max(left, at.X - 1); x <= Math.Min(right - 1, at.X + 1); x++)
                {
                    var place = ((y - top) * (right - left)) + x - left;
                    if (!seen[place] && IsInk(x, y))
                    {
                        seen[place] = true;
                        open.Push((x, y));
                    }
                }
            }
        }

        return box;
    }

    private bool IsInk(int x, int y) => picture[x, y] <= threshold;
}
