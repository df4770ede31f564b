using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Judges values that are no objects of a kind of their own.</summary>
internal static class PlainValues
{
    private const int MaxNesting = 4;
    private const int MaxItems = 2_000_000;
    private const int MaxStringLength = 64;

    private static readonly HashSet<string> Parameters = new(StringComparer.Ordinal)
    {
        "Predictor", "Colors", "BitsPerComponent", "Columns", "ColorTransform",
    };

    public static bool Fits(PdfFile file, PdfValue value, string rule) => rule switch
    {
        "num" => value is PdfNumber,
        "bool" => value is PdfBoolean,
        "name" => value is PdfName,
        "names" => value is PdfName || All(file, value, item => item is PdfName, MaxNesting),
        "nums" => All(file, value, item => item is PdfNumber, MaxNesting),
        "str" => value is PdfString { Bytes.Length: <= MaxStringLength },
        "text" => value is PdfString,
        "structlist" => value is PdfArray,
        "lang" => value is PdfString text && IsLanguage(text),
        "plain" => value is PdfName or PdfNumber or PdfBoolean
            || All(file, value, item => item is PdfName or PdfNumber or PdfBoolean, MaxNesting),
        "parms" => IsParameters(file, value),
        "inlinecs" => value is PdfName || All(file, value, item => item is PdfName or PdfNumber or PdfString, MaxNesting),
        _ => false,
    };

    public static bool IsText(PdfString text, string expected) => Encoding.Latin1.GetString(text.Bytes) == expected;

    private static bool All(PdfFile file, PdfValue value, Func<PdfValue, bool> fits, int nesting)
    {
        var count = 0;
        return AllWithin(value, nesting);

        // Nested as deep as the limit says and counted, since references may name one array many times.
        bool AllWithin(PdfValue inner, int depth) =>
            depth > 0 && inner is PdfArray array
            && array.Items.Select(file.Resolve).All(
                item => ++count <= MaxItems && (fits(item) || AllWithin(item, depth - 1)));
    }

    /// <summary>Two or three letters, and perhaps two more: longer ones could say something else.</summary>
    private static bool IsLanguage(PdfString text) => Encoding.Latin1.GetString(text.Bytes).Split('-') is { Length: 1 or 2 } parts
        && parts[0].Length is 2 or 3 && parts.Skip(1).All(part => part.Length == 2) && parts.All(part => part.All(char.IsAsciiLetter));

    private static bool IsParameters(PdfFile file, PdfValue value) => value switch
    {
        PdfArray array => array.Items.Select(file.Resolve).All(item => item is PdfNull || IsParameterSet(file, item)),
        _ => IsParameterSet(file, value),
    };

    private static bool IsParameterSet(PdfFile file, PdfValue value) =>
        value is PdfDictionary { HasRepeatedKeys: false } dictionary
        && dictionary.Entries.All(entry => Parameters.Contains(entry.Key) && file.Resolve(entry.Value) is PdfNumber);
}
