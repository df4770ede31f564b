using System.Collections;

namespace Clona.Pdf.Objects;

/// <summary>The strings and numbers of an array of shown text, without an object for each: pages have thousands of them.</summary>
/// <remarks>As a list it makes the objects anew at every question. Immutable.</remarks>
internal sealed class ShownText : IReadOnlyList<PdfObject>
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ShownItem[] items;

    /// <summary>Members of an array.</summary>
    /// <param name="bytes">Where the strings stand, decoded.</param>
    /// <param name="items">The members; the array is taken over, not copied.</param>
    public ShownText(ReadOnlyMemory<byte> bytes, ShownItem[] items)
    {
        this.bytes = bytes;
        this.items = items;
    }

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <summary>The members one by one.</summary>
    public ReadOnlySpan<ShownItem> Items => items;

    /// <inheritdoc/>
    public PdfObject this[int index] => items[index] is { IsText: true } text
        ? new PdfString(CodesOf(text))
        : new PdfNumber(items[index].Number, items[index].IsInteger);

    /// <summary>The bytes of a member that is a string.</summary>
    public ReadOnlyMemory<byte> CodesOf(in ShownItem item) => bytes.Slice(item.Offset, item.Length);

    /// <inheritdoc/>
    public IEnumerator<PdfObject> GetEnumerator()
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
