namespace Clona.Detectors.Context;

/// <summary>A list of labels whose memory is used again.</summary>
internal sealed class LabelHits
{
    private LabelHit[] items = [];

    /// <summary>Number of labels.</summary>
    public int Length { get; private set; }

    /// <summary>All labels, ordered by start.</summary>
    public ReadOnlySpan<LabelHit> All => items.AsSpan(0, Length);

    /// <summary>The label at <paramref name="index"/>.</summary>
    public ref readonly LabelHit this[int index] => ref items[index];

    /// <summary>Index of the first label that begins at or behind <paramref name="start"/>; the length if none does.</summary>
    public int FirstFrom(int start)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = items[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Appends a label.</summary>
    public void Add(in LabelHit hit)
    {
        if (Length == items.Length)
        {
            Array.Resize(ref items, Math.Max(64, 2 * Length));
        }

        items[Length++] = hit;
    }

    /// <summary>Puts a label in place of the one at <paramref name="index"/>.</summary>
    public void Put(int index, in LabelHit hit) => items[index] = hit;

    /// <summary>Forgets the labels from <paramref name="length"/> on.</summary>
    public void CutTo(int length) => Length = Math.Min(Length, length);

    /// <summary>Forgets the labels.</summary>
    public void Clear() => Length = 0;
}
