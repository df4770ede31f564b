using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>
/// The objects of the output that the input does not have; references to all others lead into the input.
/// </summary>
/// <remarks>
/// New objects have negative numbers, which no reference read from a file can have; the writer numbers anew.
/// </remarks>
/// <param name="input">The input.</param>
internal sealed class OutputObjects(IObjectSource input) : IObjectSource
{
    private readonly List<PdfObject> added = [];

    /// <summary>Sets a number aside for an object that is made later; until then it is null.</summary>
    public PdfReference Reserve()
    {
        added.Add(PdfNull.Instance);
        return new(-added.Count, 0);
    }

    /// <summary>Says what a reserved reference leads to.</summary>
    public void Set(PdfReference reference, PdfObject value) => added[-reference.Number - 1] = value;

    /// <summary>Adds an object.</summary>
    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <inheritdoc/>
    public PdfObject Resolve(PdfObject? value) =>
        value is PdfReference { Number: < 0 } reference ? added[-reference.Number - 1] : input.Resolve(value);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => input.Decode(stream);
}
