namespace Clona.Pdf.Objects;

/// <summary>
/// One of the basic objects of ISO 32000-2, 7.3. Immutable except for containers while they are being built.
/// </summary>
public abstract record PdfObject
{
    private protected PdfObject()
    {
    }

    /// <summary>
    /// The kind of object, never its value: objects hold what documents say, and texts of objects end up in messages.
    /// </summary>
    public sealed override string ToString() => GetType().Name;
}
