using Clona.Pdf.Objects;

namespace Clona.Pdf.Filters;

/// <summary>Predictors of FlateDecode and LZWDecode (ISO 32000-2, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2;

    /// <summary>Undoes a compression and then the prediction that the parameters name.</summary>
    /// <returns>False where the data ended in damage or the parameters make no sense.</returns>
    public static bool After(
        PdfDictionary parameters, IObjectSource source, DecodeOutput output, Func<DecodeOutput, bool> decompress)
    {
        var predictor = Number(parameters, "Predictor", 1);
        if (predictor < Tiff)
        {
            return decompress(output);
        }

        var row =
            RowLayout.Of(
                Number(parameters, "Columns", 1), Number(parameters, "Colors", 1),
                Number(parameters, "BitsPerComponent", 8));
        if (row is null)
        {
            return false;
        }

        var raw = new DecodeOutput(output.Limit);
        var isWhole = decompress(raw);
        output.Expect(raw.Length);
        var fits = predictor == Tiff
            ? TiffPredictor.Undo(raw.Written.Span, row, output)
            : PngPredictor.Undo(raw.Written.Span, row, output);
        return isWhole && fits;

        int Number(PdfDictionary dictionary, string key, int fallback) =>
            source.Resolve(dictionary[key]) is PdfNumber number ? number.ToInt32() : fallback;
    }
}
