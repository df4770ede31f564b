namespace Clona.Verifier.Reading.Objects;

internal sealed class PdfBoolean : PdfValue
{
    public static readonly PdfBoolean True = new(true);
    public static readonly PdfBoolean False = new(false);

    private PdfBoolean(bool value) => Value = value;

    public bool Value { get; }
}
