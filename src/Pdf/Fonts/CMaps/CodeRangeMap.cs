namespace Clona.Pdf.Fonts.CMaps;

/// <summary>
/// Numbers by ranges of codes, as <c>cidrange</c> and <c>bfrange</c> give them; of overlapping ranges the later one
/// counts.
/// </summary>
internal sealed class CodeRangeMap
{
    // Overlaps are rare in honest files; a hostile one may not make every look-up walk over thousands of ranges.
    private const int MaximumSteps = 64;

    private readonly Range[] ranges;
    private readonly uint[] highestSoFar;

    private CodeRangeMap(Range[] ranges)
    {
        this.ranges = ranges;
        highestSoFar = new uint[ranges.Length];
        var highest = 0U;
        for (var i = 0; i < ranges.Length; i++)
        {
            highest = Math.Max(highest, ranges[i].High);
            highestSoFar[i] = highest;
        }
    }

    /// <summary>Number of ranges.</summary>
    public int Count => ranges.Length;

    /// <summary>A map of <paramref name="ranges"/> given in the order of the file.</summary>
    public static CodeRangeMap From(IEnumerable<Range> ranges) => new([.. ranges.OrderBy(range => range.Low)]);

    /// <summary>Finds the range that holds <paramref name="code"/>.</summary>
    /// <returns>False where there is none.</returns>
    public bool TryFind(uint code, out Range found)
    {
        var at = LastStartingAtOrBefore(code);
        for (var steps = 0; at >= 0 && steps < MaximumSteps && highestSoFar[at] >= code; at--, steps++)
        {
            if (ranges[at].High >= code)
            {
                found = ranges[at];
                return true;
            }
        }

        found = default;
        return false;
    }

    private int LastStartingAtOrBefore(uint code)
    {
        var low = 0;
        var high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].Low <= code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The codes from <paramref name="Low"/> to <paramref name="High"/>.</summary>
    /// <param name="Low">First code.</param>
    /// <param name="High">Last code, not before the first.</param>
    /// <param name="Value">What the first code stands for: a CID, or the place of a text in a list.</param>
    internal readonly record struct Range(uint Low, uint High, int Value);
}
