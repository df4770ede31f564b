using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Content;

/// <summary>Splits a decoded content stream into operations, one after the other.</summary>
/// <remarks>
/// The operands of an operator are the last ones before it that fit its signature; what stands before them is passed
/// over, as readers do. An operator whose operands are missing or of a wrong kind becomes <see
/// cref="ContentOperator.Unknown"/>.
/// </remarks>
internal sealed class ContentParser
{
    private const int MostOperands = 64;

    private readonly PdfObjectReader reader;
    private readonly List<PdfObject> operands = [];
    private int next;

    /// <summary>A parser at the beginning of <paramref name="content"/>.</summary>
    public ContentParser(ReadOnlyMemory<byte> content) => reader = new(content);

    /// <summary>How many operators were read that are unknown or lack their operands.</summary>
    public int UnknownOperators { get; private set; }

    /// <summary>Reads the next operation.</summary>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ContentOperation operation)
    {
        operands.Clear();
        while (reader.Read() is { } item)
        {
            if (item is PdfKeyword keyword)
            {
                operation = Complete(OperatorTable.Find(keyword.Text));
                return true;
            }

            if (operands.Count == MostOperands)
            {
                operands.RemoveAt(0);
            }

            operands.Add(item);
        }

        operation = default;
        return false;
    }

    private ContentOperation Complete(ContentOperator found)
    {
        var operation = found switch
        {
            ContentOperator.Unknown => Unreadable(),
            ContentOperator.InlineImage => new(next, found, [], InlineImageReader.Read(reader)),
            _ => Fit(found),
        };
        next++;
        return operation;
    }

    private ContentOperation Fit(ContentOperator found)
    {
        var signature = OperatorTable.SignatureOf(found);
        if (signature == "*")
        {
            return new(next, found, operands);
        }

        var excess = operands.Count - signature.Length;
        if (excess < 0)
        {
            return Unreadable();
        }

        operands.RemoveRange(0, excess);
        for (var i = 0; i < signature.Length; i++)
        {
            if (!Fits(signature[i], operands[i]))
            {
                return Unreadable();
            }
        }

        return new(next, found, operands);
    }

    private ContentOperation Unreadable()
    {
        UnknownOperators++;
        return new(next, ContentOperator.Unknown, []);
    }

    private static bool Fits(char kind, PdfObject operand) => kind switch
    {
        'n' => operand is PdfNumber,
        'N' => operand is PdfName,
        's' => operand is PdfString,
        'a' => operand is PdfArray,
        _ => operand is PdfName or PdfDictionary,
    };
}
