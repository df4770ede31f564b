namespace Clona.Scans.Signatures;

/// <summary>Measures what stands around groups of strokes: words beside and below, labels, other strokes; and how dark the page's print is.</summary>
internal sealed class GroupSurroundings
{
    // Millimetres.
    private const double Far = 30;
    private const double BesideWord = 25;
    private const double BesideLabel = 45;
    private const double BelowLabel = 10;
    private const double BesideStrokes = 8;

    private const string Label = "podpis";

    private readonly double scale;
    private readonly List<PrintedWord> words;
    private readonly IReadOnlyList<Blob> free;
    private readonly double printDarkness;

    /// <summary>Looks at a page.</summary>
    /// <param name="scale">Pixels of a millimetre.</param>
    /// <param name="printed">What was read on it.</param>
    /// <param name="all">All of its blobs.</param>
    /// <param name="free">Those that may be drawn.</param>
    public GroupSurroundings(double scale, PrintedInk printed, IReadOnlyList<Blob> all, IReadOnlyList<Blob> free)
    {
        (this.scale, this.free, words) = (scale, free, [.. printed.SureWords]);
        var letters = all.Where(blob => blob.Box.Height <= printed.LineHeight && blob.Box.Height * 3 >= printed.LineHeight).Select(blob => blob.Darkness).Order().ToList();
        printDarkness = letters.Count == 0 ? byte.MaxValue : Math.Max(1, letters[letters.Count / 2]);
    }

    /// <summary>The measures of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="box">The box around it.</param>
    public IEnumerable<double> Of(IReadOnlyList<Blob> group, ScanBox box)
    {
        var area = group.Sum(blob => blob.Area);
        yield return group.Sum(blob => (double)blob.Darkness * blob.Area) / area / printDarkness;
        yield return words.Count(word => IsOnLine(word.Box, box) && Between(word.Box.Left, word.Box.Right, box.Left, box.Right) < BesideWord * scale);
        yield return words.Select(word => Distance(word.Box, box) / scale).Append(Far).Min();
        yield return words.Exists(word => IsLabel(word, box)) ? 1 : 0;
        yield return free.Count(blob => Distance(blob.Box, box) < BesideStrokes * scale) - group.Count;
        yield return Math.Log2(1 + free.Count);
    }

    private bool IsLabel(PrintedWord word, ScanBox box) =>
        word.Text.StartsWith(Label, StringComparison.OrdinalIgnoreCase)
            ? Distance(word.Box, box) < BesideLabel * scale
            : word.Text.EndsWith(':') && word.Box.Left < box.Left
                && Between(word.Box.Left, word.Box.Right, box.Left, box.Right) < BesideLabel * scale
                && Between(word.Box.Top, word.Box.Bottom, box.Top, box.Bottom) < BelowLabel * scale;

    private static bool IsOnLine(ScanBox word, ScanBox box) => (word.Top + word.Bottom) / 2 is var middle && middle > box.Top && middle < box.Bottom;

    private static double Distance(ScanBox one, ScanBox other) =>
        Math.Max(Between(one.Left, one.Right, other.Left, other.Right), Between(one.Top, one.Bottom, other.Top, other.Bottom));

    private static double Between(double oneFrom, double oneTo, double otherFrom, double otherTo) => Math.Max(0, Math.Max(oneFrom - otherTo, otherFrom - oneTo));
}
