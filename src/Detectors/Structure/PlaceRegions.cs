using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>All stretches of a document that are one kind of part, ordered and free of overlaps.</summary>
internal sealed class PlaceRegions(DocumentPlace place, IReadOnlyList<TextSpan> spans)
{
    /// <summary>Kind of part.</summary>
    public DocumentPlace Place { get; } = place;

    /// <summary>Index of the stretch that holds <paramref name="offset"/>, or -1.</summary>
    public int Find(int offset)
    {
        var low = 0;
        var high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < spans.Count && spans[low].Start <= offset ? low : -1;
    }
}
