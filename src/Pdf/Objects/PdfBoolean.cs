namespace Clona.Pdf.Objects;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The truth value.</param>
public sealed record PdfBoolean(bool Value) : PdfObject
{
    /// <summary>The shared <c>true</c>.</summary>
    public static PdfBoolean True { get; } = new(Value: true);

    /// <summary>The shared <c>false</c>.</summary>
    public static PdfBoolean False { get; } = new(Value: false);
}
