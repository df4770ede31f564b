using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Joins letters to pieces: letters and digits on the one hand, signs on the other, so that both have places of their own.</summary>
internal static class PieceBuilder
{
    // What is less sure is no reading: its ink stays unexplained and a person looks at it.
    private const double LeastConfidence = 25;
    private const double LeastHeight = 4;
    private const double Outliers = 0.1;
    private const double MostBeyond = 0.35;

    /// <summary>The pieces of a page that was read after <paramref name="turning"/>, at their places before it.</summary>
    public static IReadOnlyList<ScannedPiece> Build(IReadOnlyList<ReadLetter> letters, Turning turning)
    {
        List<ScannedPiece> pieces = [];
        var number = 0;
        foreach (var line in LinesOf(letters))
        {
            AddLine(pieces, line, number++, turning);
        }

        return pieces;
    }

    /// <summary>The letters of each line that were surely enough read; lines without such are none.</summary>
    public static IEnumerable<List<ReadLetter>> LinesOf(IReadOnlyList<ReadLetter> letters) =>
        Divide(letters, letter => letter.StartsLine)
            .Select(line => line.Where(letter => letter.WordConfidence >= LeastConfidence).ToList()).Where(line => line.Count > 0);

    /// <summary>Upper and lower edge of a line.</summary>
    /// <remarks>Accents of capitals and tails are rare on a line and must not stay behind; what reaches farther is no letter.</remarks>
    public static (double Top, double Bottom) EdgesOf(IReadOnlyList<ReadLetter> line)
    {
        var top = At(line.Select(letter => letter.Box.Top), Outliers);
        var bottom = Math.Max(top + LeastHeight, At(line.Select(letter => letter.Box.Bottom), 1 - Outliers));
        var reach = (bottom - top) * MostBeyond;
        return (
            Math.Max(line.Min(letter => letter.Box.Top), top - reach),
            Math.Max(bottom, Math.Min(line.Max(letter => letter.Box.Bottom), bottom + reach)));
    }

    private static void AddLine(List<ScannedPiece> pieces, List<ReadLetter> line, int number, Turning turning)
    {
        var (top, bottom) = EdgesOf(line);
        foreach (var word in Divide(line, letter => letter.StartsWord))
        {
            var runs = Runs(word);
            for (var i = 0; i < runs.Count; i++)
            {
                // What is between two runs of a word belongs to the first: no gap may look like a blank.
                var left = Math.Min(runs[i][0].Box.Left, runs[i].Min(letter => letter.Box.Left));
                var right = i + 1 < runs.Count ? runs[i + 1][0].Box.Left : runs[i].Max(letter => letter.Box.Right);
                pieces.Add(new(
                    string.Concat(runs[i].Select(letter => letter.Text)),
                    number,
                    i == 0,
                    runs[i][0].WordConfidence,
                    turning.Back(new(left, bottom)),
                    turning.Back(new(Math.Max(right, left + 1), bottom)),
                    bottom - top));
            }
        }
    }

    private static double At(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Round((sorted.Count - 1) * share)];
    }

    private static List<List<ReadLetter>> Runs(List<ReadLetter> word)
    {
        var last = IsPlain(word[0]);
        return Divide(word, letter =>
        {
            var changes = IsPlain(letter) != last;
            last = IsPlain(letter);
            return changes;
        });
    }

    private static bool IsPlain(ReadLetter letter) => char.IsLetterOrDigit(letter.Text, 0);

    private static List<List<ReadLetter>> Divide(IEnumerable<ReadLetter> letters, Func<ReadLetter, bool> isStart)
    {
        List<List<ReadLetter>> parts = [];
        foreach (var letter in letters)
        {
            if (isStart(letter) || parts.Count == 0)
            {
                parts.Add([]);
            }

            parts[^1].Add(letter);
        }

        return parts;
    }
}
