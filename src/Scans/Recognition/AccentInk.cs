using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Finds accents that stand above the boxes of words: the reader names a letter and forgets the háček above it.</summary>
/// <remarks>
/// Above a capital there may be a háček, a čárka or a ring and, on the line before, tails, commas and full stops. What is the word's
/// own begins below the foot of the line before, and is small.
/// </remarks>
/// <param name="picture">The page as it was read, level.</param>
internal sealed class AccentInk(GrayPicture picture)
{
    // In heights of the line: how far up is looked, how wide a mark is at most, how far it stands from the word at most.
    private const double Reach = 0.6;
    private const double Widest = 0.6;
    private const double MostGap = 0.15;

    // Pixels around ink that are less dark than ink and still show where it was.
    private const int Edge = 1;

    private readonly int threshold = Threshold.Of(picture);

    /// <summary>The marks above the words of a page.</summary>
    /// <param name="lines">The letters, line by line.</param>
    public IReadOnlyList<ScanBox> Above(IReadOnlyList<IReadOnlyList<ReadLetter>> lines)
    {
        var feet = lines.Select(FootOf).ToList();
        var tops = lines.Select(line => PieceBuilder.EdgesOf(line).Top).ToList();
        return [.. lines.SelectMany((line, index) => Words(line, PieceBuilder.EdgesOf(line))
            .SelectMany(MarksAbove)
            .Where(mark => !Enumerable.Range(0, lines.Count).Any(other => other != index && Touches(lines[other], tops[other], feet[other], mark))))];
    }

    // Of letters with tails there may be many; of signs that float, as dashes do, hardly one in four.
    private static double FootOf(IReadOnlyList<ReadLetter> line)
    {
        var bottoms = line.Select(letter => letter.Box.Bottom).Order().ToList();
        return bottoms[(bottoms.Count - 1) / 4];
    }

    private static bool Touches(IReadOnlyList<ReadLetter> line, double top, double foot, ScanBox mark) =>
        mark.Top < foot && mark.Bottom > top && line.Any(letter => letter.Box.Left < mark.Right && mark.Left < letter.Box.Right);

    private static IEnumerable<ScanBox> Words(IReadOnlyList<ReadLetter> line, (double Top, double Bottom) edges)
    {
        List<ReadLetter> word = [];
        foreach (var letter in line)
        {
            if (letter.StartsWord && word.Count > 0)
            {
                yield return BoxOf(word, edges);
                word = [];
            }

            word.Add(letter);
        }

        yield return BoxOf(word, edges);
    }

    private static ScanBox BoxOf(List<ReadLetter> word, (double Top, double Bottom) edges) =>
        new(word.Min(letter => letter.Box.Left), edges.Top, word.Max(letter => letter.Box.Right), edges.Bottom);

    private IEnumerable<ScanBox> MarksAbove(ScanBox word)
    {
        var (left, right) = (Math.Max(0, (int)word.Left - 1), Math.Min(picture.Width, (int)Math.Ceiling(word.Right) + 1));
        var wide = (int)(Widest * word.Height) + 1;
        var (highest, foot) = (Math.Max(0, (int)(word.Top - (Reach * word.Height))), Math.Min(picture.Height, (int)Math.Round(word.Top)));
        HashSet<(int X, int Y)> seen = [];
        for (var y = foot - 1; y >= Math.Max(highest, foot - 1 - (int)(MostGap * word.Height)); y--)
        {
            for (var x = left; x < right; x++)
            {
                if (IsInk(x, y) && !seen.Contains((x, y)) && Mark(seen, (x, y), (x - wide, x + wide), (highest, foot)) is var mark
                    && mark.Top > highest && mark.Width <= Widest * word.Height)
                {
                    yield return new(mark.Left - Edge, mark.Top - Edge, mark.Right + Edge, Math.Max(mark.Bottom, word.Top));
                }
            }
        }
    }

    // What hangs together above the word; what goes on upwards ends at the highest row.
    private ScanBox Mark(HashSet<(int X, int Y)> seen, (int X, int Y) start, (int Left, int Right) sides, (int Highest, int Foot) rows)
    {
        var open = new Stack<(int X, int Y)>([start]);
        seen.Add(start);
        var box = new ScanBox(start.X, start.Y, start.X + 1, start.Y + 1);
        while (open.TryPop(out var at))
        {
            box = box.Union(new(at.X, at.Y, at.X + 1, at.Y + 1));
            for (var y = Math.Max(rows.Highest, at.Y - 1); y <= Math.Min(rows.Foot - 1, at.Y + 1); y++)
            {
                for (var x = Math.Max(Math.Max(0, sides.Left), at.X - 1); x <= Math.Min(Math.Min(picture.Width - 1, sides.Right), at.X + 1); x++)
                {
                    if (IsInk(x, y) && seen.Add((x, y)))
                    {
                        open.Push((x, y));
                    }
                }
            }
        }

        return box;
    }

    private bool IsInk(int x, int y) => picture[x, y] <= threshold;
}
