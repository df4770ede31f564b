namespace Clona.Verifier.Reading.Objects;

/// <summary>The null object; also what a reference to nothing resolves to.</summary>
internal sealed class PdfNull : PdfValue
{
    public static readonly PdfNull Instance = new();

    private PdfNull()
    {
    }
}
