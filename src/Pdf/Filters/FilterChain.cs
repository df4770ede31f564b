using Clona.Pdf.Objects;

namespace Clona.Pdf.Filters;

/// <summary>
/// Reads /Filter and /DecodeParms, with the abbreviations that inline images use (ISO 32000-2, tables 5 and 92).
/// </summary>
internal static class FilterChain
{
    private const int Longest = 16;

    private static readonly PdfDictionary NoParameters = new();

    private static readonly Dictionary<string, FilterKind> Kinds = new(StringComparer.Ordinal)
    {
        ["ASCIIHexDecode"] = FilterKind.AsciiHex,
        ["AHx"] = FilterKind.AsciiHex,
        ["ASCII85Decode"] = FilterKind.Ascii85,
        ["A85"] = FilterKind.Ascii85,
        ["LZWDecode"] = FilterKind.Lzw,
        ["LZW"] = FilterKind.Lzw,
        ["FlateDecode"] = FilterKind.Flate,
        ["Fl"] = FilterKind.Flate,
        ["RunLengthDecode"] = FilterKind.RunLength,
        ["RL"] = FilterKind.RunLength,
        ["CCITTFaxDecode"] = FilterKind.CcittFax,
        ["CCF"] = FilterKind.CcittFax,
        ["JBIG2Decode"] = FilterKind.Jbig2,
        ["DCTDecode"] = FilterKind.Dct,
        ["DCT"] = FilterKind.Dct,
        ["JPXDecode"] = FilterKind.Jpx,
        ["Crypt"] = FilterKind.Crypt,
    };

    /// <summary>
    /// The filters in the order in which they are to be undone; a chain that is absurdly long is one unknown filter.
    /// </summary>
    public static IReadOnlyList<FilterStep> Of(PdfDictionary dictionary, IObjectSource source)
    {
        var names = NamesOf(source.Resolve(dictionary["Filter"] ?? dictionary["F"]));
        var parameters = ListOf(source.Resolve(dictionary["DecodeParms"] ?? dictionary["DP"]));
        return names.Count > Longest
            ? [new(FilterKind.Unknown, NoParameters)]
            : [.. names.Select((name, i) =>
                new FilterStep(KindOf(source.Resolve(name)), ParametersAt(parameters, i, source)))];
    }

    // Outside inline images /F names a file with the data, which is never read: then there is no filter to undo.
    private static IReadOnlyList<PdfObject> NamesOf(PdfObject value) =>
        value is PdfName or PdfArray ? ListOf(value) : [];

    private static IReadOnlyList<PdfObject> ListOf(PdfObject value) => value switch
    {
        PdfArray array => array,
        PdfName or PdfDictionary => [value],
        _ => [],
    };

    private static FilterKind KindOf(PdfObject name) =>
        name is PdfName { Value: var value } ? Kinds.GetValueOrDefault(value) : FilterKind.Unknown;

    private static PdfDictionary ParametersAt(IReadOnlyList<PdfObject> parameters, int index, IObjectSource source) =>
        index < parameters.Count ? source.Resolve(parameters[index]) as PdfDictionary ?? NoParameters : NoParameters;
}
