using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;

namespace Clona.Detectors.Persons;

/// <summary>Names that fill cells of a table, beside those that the scanner read in the running text.</summary>
/// <remarks>A name of a cell is taken as the scanner reads it, unless that is less than the cell or reaches into the next one.</remarks>
internal sealed class CellNames
{
    private readonly List<Candidate> cells;
    private readonly List<bool> replaced;
    private readonly int longest;

    /// <summary>The names of all cells of a text.</summary>
    public CellNames(IEnumerable<Candidate> names)
    {
        cells = [.. names.OrderBy(cell => cell.Span.Start)];
        replaced = [.. cells.Select(_ => false)];
        longest = cells.Count == 0 ? 0 : cells.Max(cell => cell.Span.Length);
    }

    /// <summary>Whether a cell keeps its name instead of the one the scanner read at <paramref name="span"/>.</summary>
    /// <param name="span">Where the scanner read a name.</param>
    /// <param name="isCertain">Whether the scanner is certain of it: then it takes the place of a cell of the same extent.</param>
    public bool Take(TextSpan span, bool isCertain)
    {
        var first = CandidateOrder.FirstFrom(cells, span.Start - longest);
        if (isCertain && IndexOf(first, span) is var same and >= 0)
        {
            replaced[same] = true;
            return false;
        }

        for (var index = first; index < cells.Count && cells[index].Span.Start < span.End; index++)
        {
            if (!replaced[index] && cells[index].Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the names that no other took the place of, in the order of the text.</summary>
    public void AddTo(ICollection<Candidate> sink)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            if (!replaced[index])
            {
                sink.Add(cells[index]);
            }
        }
    }

    private int IndexOf(int first, TextSpan span)
    {
        for (var index = first; index < cells.Count && cells[index].Span.Start <= span.Start; index++)
        {
            if (!replaced[index] && cells[index].Span == span)
            {
                return index;
            }
        }

        return -1;
    }
}
