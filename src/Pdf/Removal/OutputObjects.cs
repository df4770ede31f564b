using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>The objects of the output that the input does not have; references to all others lead into the input.</summary>
/// <param name="input">The input.</param>
/// <param name="firstNumber">An object number above all of the input's.</param>
internal sealed class OutputObjects(IObjectSource input, int firstNumber) : IObjectSource
{
    private readonly List<PdfObject> added = [];

    /// <summary>Sets a number aside for an object that is made later; until then it is null.</summary>
    public PdfReference Reserve()
    {
        added.Add(PdfNull.Instance);
        return new(firstNumber + added.Count - 1, 0);
    }

    /// <summary>Says what a reserved reference leads to.</summary>
    public void Set(PdfReference reference, PdfObject value) => added[reference.Number - firstNumber] = value;

    /// <summary>Adds an object.</summary>
    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject? value) =>
        value is PdfReference reference && reference.Number >= firstNumber && reference.Number - firstNumber < added.Count
            ? added[reference.Number - firstNumber]
            : input.Resolve(value);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => input.Decode(stream);
}
