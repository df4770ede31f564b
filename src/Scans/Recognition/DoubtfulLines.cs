using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>Reads lines once more with Czech and English together, where the first reading is not sure or may have lost an "@".</summary>
/// <remarks>The second network costs half as much again, so only some lines get it. Not safe for use by several threads.</remarks>
internal sealed class DoubtfulLines : IDisposable
{
    private const double SureWord = 60;
    private const int ShortestWord = 3;
    private const int MostLines = 40;
    private const double Around = 4;
    private const double LeastGain = 5;
    private const double LeastForAddress = 50;

    // What stands behind the "@", which the Czech network takes for another sign or leaves out.
    private static readonly string[] AddressParts = [".cz", ".com", ".eu", ".net", ".org", ".sk", "mail"];

    private TesseractReader? second;

    /// <summary>The letters, lines read again among them.</summary>
    public IReadOnlyList<ReadLetter> ReadAgain(IReadOnlyList<ReadLetter> letters, GrayPicture picture, int dotsPerInch)
    {
        var lines = LinesOf(letters);
        var doubtful = lines.Where(IsDoubtful).Take(MostLines).ToHashSet();
        if (doubtful.Count == 0)
        {
            return letters;
        }

        second ??= new TesseractReader("ces+eng");
        second.Show(picture, dotsPerInch);
        var result = lines.SelectMany(line => doubtful.Contains(line) ? Better(line, second.ReadLine(BoxOf(line, picture))) : line).ToList();
        second.Forget();
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => second?.Dispose();

    private static List<List<ReadLetter>> LinesOf(IReadOnlyList<ReadLetter> letters)
    {
        List<List<ReadLetter>> lines = [];
        foreach (var letter in letters)
        {
            if (letter.StartsLine || lines.Count == 0)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return lines;
    }

    private static bool IsDoubtful(List<ReadLetter> line)
    {
        var text = TextOf(line);
        return HasDoubtfulValue(line)
            || (!text.Contains('@', StringComparison.Ordinal) && AddressParts.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    // Only what may be a name or a number is worth the second network.
    private static bool HasDoubtfulValue(List<ReadLetter> line)
    {
        var (count, matters) = (0, false);
        foreach (var letter in line)
        {
            if (letter.StartsWord)
            {
                (count, matters) = (0, false);
            }

            count += letter.WordConfidence < SureWord ? 1 : 0;
            matters |= char.IsUpper(letter.Text, 0) || char.IsDigit(letter.Text, 0) || letter.Text[0] == '@';
            if (count >= ShortestWord && matters)
            {
                return true;
            }
        }

        return false;
    }

    private static List<ReadLetter> Better(List<ReadLetter> line, IReadOnlyList<ReadLetter> again)
    {
        if (again.Count == 0)
        {
            return line;
        }

        var (before, after) = (Confidence(line), Confidence(again));
        var isAddress = TextOf(again).Contains('@', StringComparison.Ordinal) && !TextOf(line).Contains('@', StringComparison.Ordinal);
        return after > before + LeastGain || (isAddress && after >= LeastForAddress)
            ? [.. again.Select((letter, index) => letter with { StartsLine = index == 0 })]
            : line;
    }

    private static ScanBox BoxOf(List<ReadLetter> line, GrayPicture picture)
    {
        var box = line.Select(letter => letter.Box).Aggregate((one, other) => one.Union(other)).Grow(Around);
        return new(Math.Max(0, box.Left), Math.Max(0, box.Top), Math.Min(picture.Width, box.Right), Math.Min(picture.Height, box.Bottom));
    }

    private static string TextOf(IEnumerable<ReadLetter> line) => string.Concat(line.Select(letter => letter.Text));

    private static double Confidence(IReadOnlyCollection<ReadLetter> line) => line.Average(letter => letter.WordConfidence);
}
