namespace Clona.Pdf.Subsetting;

/// <summary>Puts codes in the order of their outlines' bytes.</summary>
internal sealed class OutlineComparer : IComparer<ShownCode>
{
    private OutlineComparer()
    {
    }

    /// <summary>The only instance.</summary>
    public static OutlineComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ShownCode? x, ShownCode? y) =>
        x is null || y is null ? 0 : x.Outline.Span.SequenceCompareTo(y.Outline.Span);
}
