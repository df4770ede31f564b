using System.Runtime.CompilerServices;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>Two streams are the same if they are the same object read with the same resources.</summary>
internal sealed class SourceAndResourcesComparer : IEqualityComparer<(PdfObject Source, PdfDictionary Resources)>
{
    private SourceAndResourcesComparer()
    {
    }

    /// <summary>The only instance.</summary>
    public static SourceAndResourcesComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((PdfObject Source, PdfDictionary Resources) x, (PdfObject Source, PdfDictionary Resources) y) =>
        ReferenceEquals(x.Source, y.Source) && ReferenceEquals(x.Resources, y.Resources);

    /// <inheritdoc/>
    public int GetHashCode((PdfObject Source, PdfDictionary Resources) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Source), RuntimeHelpers.GetHashCode(obj.Resources));
}
