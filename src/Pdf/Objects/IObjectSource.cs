namespace Clona.Pdf.Objects;

/// <summary>Where references lead and streams are decoded: a file, or a handful of objects in a test.</summary>
public interface IObjectSource
{
    /// <summary>
    /// The object behind <paramref name="value"/>: follows references (also chains of them, with a cycle guard).
    /// </summary>
    /// <returns><see cref="PdfNull"/> where nothing is found or <paramref name="value"/> is null.</returns>
    PdfObject Resolve(PdfObject? value);

    /// <summary>The stream's bytes with all filters undone.</summary>
    /// <returns>Null where a filter is unknown, belongs to images only, fails, or a limit is passed.</returns>
    ReadOnlyMemory<byte>? Decode(PdfStream stream);
}
