using Clona.Pdf.Objects;

namespace Clona.Pdf.Parsing;

/// <summary>The arrays and dictionaries that a reader has begun and not yet ended, outermost first.</summary>
internal sealed class OpenContainers
{
    private const int MostSpare = 4;
    private const int LargestSpare = 4096;

    private readonly Stack<(List<PdfObject> Items, bool IsDictionary)> levels = new();
    private readonly Stack<List<PdfObject>> spare = new();
    private int tooDeep;

    /// <summary>Whether nothing is open.</summary>
    public bool IsEmpty => levels.Count == 0;

    /// <summary>Forgets everything that is open.</summary>
    public void Clear()
    {
        levels.Clear();
        tooDeep = 0;
    }

    /// <summary>Begins a container; what is deeper than the limit is only counted.</summary>
    public void Open(bool isDictionary)
    {
        if (levels.Count >= PdfObjectReader.DeepestNesting)
        {
            tooDeep++;
        }
        else
        {
            levels.Push((spare.TryPop(out var items) ? items : [], isDictionary));
        }
    }

    /// <summary>Adds a member to the innermost container.</summary>
    public void Add(PdfObject item)
    {
        if (tooDeep == 0)
        {
            levels.Peek().Items.Add(item);
        }
    }

    /// <summary>Makes one reference of the last two members, which were followed by <c>R</c>.</summary>
    public void JoinReference()
    {
        var items = levels.Peek().Items;
        if (tooDeep == 0 && items.Count >= 2 && items[^2] is PdfNumber number && items[^1] is PdfNumber generation)
        {
            items.RemoveAt(items.Count - 1);
            items[^1] = Reference((long)number.Value, generation.Value);
        }
    }

    /// <summary>Ends the innermost container, or, where a dictionary ends inside an open array, both.</summary>
    /// <returns>The finished object when nothing is open any more, else null.</returns>
    public PdfObject? Close(bool isDictionary)
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return null;
        }

        if (levels.Count == 0 || (levels.Peek().IsDictionary && !isDictionary))
        {
            return null;
        }

        var closesParent = isDictionary && !levels.Peek().IsDictionary;
        var closed = CloseInnermost();
        return closed is null && closesParent ? Close(isDictionary: true) : closed;
    }

    /// <summary>Ends everything that is open.</summary>
    /// <returns>The outermost container, or null where none was open.</returns>
    public PdfObject? CloseAll()
    {
        PdfObject? outermost = null;
        while (levels.Count > 0)
        {
            outermost = CloseInnermost();
        }

        return outermost;
    }

    /// <summary>A reference, or the null object where no such object can exist.</summary>
    public static PdfObject Reference(long number, double generation) =>
        number is > 0 and <= int.MaxValue && generation is >= 0 and <= 65535
            ? new PdfReference((int)number, (int)generation)
            : PdfNull.Instance;

    private PdfObject? CloseInnermost()
    {
        var (items, isDictionary) = levels.Pop();
        PdfObject closed = isDictionary ? Dictionary(items) : new PdfArray([.. items]);
        Recycle(items);
        if (levels.Count == 0)
        {
            return closed;
        }

        levels.Peek().Items.Add(closed);
        return null;
    }

    private void Recycle(List<PdfObject> items)
    {
        if (spare.Count < MostSpare && items.Capacity <= LargestSpare)
        {
            items.Clear();
            spare.Push(items);
        }
    }

    private static PdfDictionary Dictionary(List<PdfObject> items)
    {
        var entries = new List<KeyValuePair<string, PdfObject>>(items.Count / 2);
        var position = 0;
        while (position < items.Count - 1)
        {
            if (items[position] is PdfName key)
            {
                entries.Add(new(key.Value, items[position + 1]));
                position += 2;
            }
            else
            {
                position++;
            }
        }

        return new(entries);
    }
}
