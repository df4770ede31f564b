using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Fonts;

/// <summary>Objects without a file: streams are not encoded, nothing is indirect.</summary>
internal sealed class PlainObjects : IObjectSource
{
    public PdfObject Resolve(PdfObject? value) => value is null or PdfReference ? PdfNull.Instance : value;

    public ReadOnlyMemory<byte>? Decode(PdfStream stream) => stream.EncodedBytes;

    /// <summary>A dictionary of plain values: "/Name", numbers, byte arrays (streams), arrays.</summary>
    public static PdfDictionary Dictionary(params (string Key, object Value)[] entries) =>
        new(entries.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value))));

    /// <summary>A stream of Latin-1 text.</summary>
    public static PdfStream Stream(string text, params (string Key, object Value)[] entries) =>
        new(Dictionary(entries), Encoding.Latin1.GetBytes(text));

    private static PdfObject Of(object value) => value switch
    {
        PdfObject done => done,
        string name => new PdfName(name[1..]),
        int number => new PdfNumber(number),
        double number => new PdfNumber(number, IsInteger: false),
        byte[] data => new PdfStream(new PdfDictionary(), data),
        object[] items => new PdfArray(Array.ConvertAll(items, Of)),
        _ => throw new ArgumentException("No object of this type.", nameof(value)),
    };
}
