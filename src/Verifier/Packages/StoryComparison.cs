namespace Clona.Verifier.Packages;

/// <summary>Walks the texts of original and output side by side: they differ by the claimed cuts and by nothing else.</summary>
/// <remarks>
/// Where a cut left no label, the walk may go on in two ways; it comes back to try the other one, within a bound of work.
/// </remarks>
internal sealed class StoryComparison
{
    private const long MostSteps = 200_000_000;

    private readonly string original;
    private readonly string output;
    private readonly ILookup<char, (string Removed, string Label)> cuts;
    private readonly Stack<(int Place, int Position)> open = new();
    private readonly HashSet<(int Place, int Position)> seen = [];
    private long steps;

    private StoryComparison(string original, string output, IEnumerable<(string Removed, string Label)> cuts)
    {
        this.original = original;
        this.output = output;
        this.cuts = cuts.Where(cut => cut.Removed.Length > 0).Distinct().OrderBy(cut => cut.Removed.Length).ToLookup(cut => cut.Removed[0]);
    }

    /// <summary>Whether the output is the original with the cuts, each as often as it occurs; blanks are not compared.</summary>
    public static bool IsSound(string original, string output, IEnumerable<(string Removed, string Label)> cuts) =>
        new StoryComparison(Bare(original), Bare(output), cuts.Select(cut => (Bare(cut.Removed), Bare(cut.Label)))).Run();

    private bool Run()
    {
        open.Push((0, 0));
        while (open.TryPop(out var point) && steps < MostSteps)
        {
            if (Walk(point.Place, point.Position))
            {
                return true;
            }
        }

        return false;
    }

    // Goes on letter by letter; what else could have happened at a place is kept for later.
    private bool Walk(int place, int position)
    {
        while (place < original.Length || position < output.Length)
        {
            steps++;
            NoteCuts(place, position);
            if (place >= original.Length || position >= output.Length || original[place] != output[position])
            {
                return false;
            }

            place++;
            position++;
        }

        return true;
    }

    private void NoteCuts(int place, int position)
    {
        if (place >= original.Length)
        {
            return;
        }

        foreach (var (removed, label) in cuts[original[place]])
        {
            if (string.CompareOrdinal(original, place, removed, 0, removed.Length) == 0
                && string.CompareOrdinal(output, position, label, 0, label.Length) == 0
                && seen.Add((place + removed.Length, position + label.Length)))
            {
                open.Push((place + removed.Length, position + label.Length));
            }
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
