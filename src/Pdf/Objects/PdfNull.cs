namespace Clona.Pdf.Objects;

/// <summary>The null object.</summary>
public sealed record PdfNull : PdfObject
{
    private PdfNull()
    {
    }

    /// <summary>The only instance.</summary>
    public static PdfNull Instance { get; } = new();
}
