namespace Clona.Verifier.Reading.Objects;

internal sealed class PdfReference(int number, int generation) : PdfValue
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;
}
