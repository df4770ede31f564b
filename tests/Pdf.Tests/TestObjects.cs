using System.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Tests;

/// <summary>Objects from their written form.</summary>
internal static class TestObjects
{
    /// <summary>An object source that resolves nothing.</summary>
    public static IObjectSource NoFile { get; } = new ObjectStore("%PDF-1.7"u8.ToArray(), PdfLimits.Default);

    public static PdfObject Parse(string text) =>
        new PdfObjectReader(Encoding.Latin1.GetBytes(text), new NamePool(), hasReferences: true).Read()!;

    public static PdfDictionary Dictionary(string text) => (PdfDictionary)Parse(text);
}
