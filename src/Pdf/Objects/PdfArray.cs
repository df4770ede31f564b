using System.Collections;

namespace Clona.Pdf.Objects;

/// <summary>An array; members may be references.</summary>
public sealed record PdfArray : PdfObject, IReadOnlyList<PdfObject>
{
    private readonly IReadOnlyList<PdfObject> items;

    /// <summary>Makes an array of <paramref name="items"/>; the list is taken over, not copied.</summary>
    public PdfArray(IReadOnlyList<PdfObject> items) => this.items = items;

    /// <summary>The members where they are shown text; else null.</summary>
    internal ShownText? Shown => items as ShownText;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public PdfObject this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<PdfObject> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
