namespace Clona.Verifier.Packages;

/// <summary>Walks the texts of original and output side by side: they differ by the claimed cuts and by nothing else.</summary>
internal sealed class StoryComparison
{
    private const int MostFaults = 100;

    private readonly string original;
    private readonly string output;
    private readonly (string Removed, string Label)[] cuts;
    private int place;
    private int position;

    private StoryComparison(string original, string output, IEnumerable<(string Removed, string Label)> cuts)
    {
        this.original = original;
        this.output = output;
        this.cuts = [.. cuts.Distinct().OrderByDescending(cut => cut.Removed.Length)];
    }

    /// <summary>How many places differ otherwise, up to a hundred; blanks are not compared.</summary>
    public static int CountDifferences(string original, string output, IEnumerable<(string Removed, string Label)> cuts) =>
        new StoryComparison(Bare(original), Bare(output), cuts.Select(cut => (Bare(cut.Removed), Bare(cut.Label)))).Run();

    private int Run()
    {
        var faults = 0;
        while (place < original.Length || position < output.Length)
        {
            if (TryCut() || TryEqual())
            {
                continue;
            }

            faults++;
            place = Math.Min(place + 1, original.Length);
            position = Math.Min(position + 1, output.Length);
            if (faults == MostFaults)
            {
                break;
            }
        }

        return faults;
    }

    private bool TryEqual()
    {
        if (place < original.Length && position < output.Length && original[place] == output[position])
        {
            place++;
            position++;
            return true;
        }

        return TryCut(isLabelled: false);
    }

    private bool TryCut() => position < output.Length && output[position] == '[' && TryCut(isLabelled: true);

    private bool TryCut(bool isLabelled)
    {
        foreach (var (removed, label) in cuts)
        {
            if (removed.Length > 0 && label.Length > 0 == isLabelled
                && string.CompareOrdinal(original, place, removed, 0, removed.Length) == 0
                && string.CompareOrdinal(output, position, label, 0, label.Length) == 0)
            {
                place += removed.Length;
                position += label.Length;
                return true;
            }
        }

        return false;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
