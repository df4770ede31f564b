using Clona.Pdf.Objects;

namespace Clona.Pdf.Filters;

/// <summary>The parameters of CCITTFaxDecode (ISO 32000-2, table 11).</summary>
internal sealed record FaxParameters
{
    private const int DefaultColumns = 1728;
    private const int MostColumns = 1 << 20;

    /// <summary>Negative: Group 4; zero: Group 3 one-dimensional; positive: Group 3 mixed.</summary>
    public int K { get; init; }

    /// <summary>Pixels of a row, 1 to 2^20.</summary>
    public int Columns { get; init; } = DefaultColumns;

    /// <summary>Number of rows, or 0 where it is not known.</summary>
    public int Rows { get; init; }

    /// <summary>Whether every row begins at a byte.</summary>
    public bool IsByteAligned { get; init; }

    /// <summary>Whether the data ends with an end mark, so that the number of rows need not be trusted.</summary>
    public bool HasEndOfBlock { get; init; } = true;

    /// <summary>Whether black is written as 1.</summary>
    public bool BlackIsOne { get; init; }

    /// <summary>Reads the parameters; what makes no sense takes its default.</summary>
    public static FaxParameters Of(PdfDictionary parameters, IObjectSource source)
    {
        var columns = Number("Columns", DefaultColumns);
        return new()
        {
            K = Number("K", 0),
            Columns = columns is > 0 and <= MostColumns ? columns : DefaultColumns,
            Rows = Math.Max(0, Number("Rows", 0)),
            IsByteAligned = Flag("EncodedByteAlign", fallback: false),
            HasEndOfBlock = Flag("EndOfBlock", fallback: true),
            BlackIsOne = Flag("BlackIs1", fallback: false),
        };

        int Number(string key, int fallback) =>
            source.Resolve(parameters[key]) is PdfNumber number ? number.ToInt32() : fallback;

        bool Flag(string key, bool fallback) =>
            source.Resolve(parameters[key]) is PdfBoolean flag ? flag.Value : fallback;
    }
}
