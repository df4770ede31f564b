using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>Typed look-ups in font dictionaries: a value of the wrong type counts as absent.</summary>
internal static class FontObjects
{
    /// <summary>
    /// The value of <paramref name="key"/> with references followed; <see cref="PdfNull"/> where absent.
    /// </summary>
    public static PdfObject Get(this IObjectSource source, PdfDictionary dictionary, string key) =>
        source.Resolve(dictionary[key]);

    /// <summary>The dictionary at <paramref name="key"/>, also that of a stream, or null.</summary>
    public static PdfDictionary? GetDictionary(this IObjectSource source, PdfDictionary dictionary, string key) =>
        source.Get(dictionary, key) switch
        {
            PdfDictionary value => value,
            PdfStream stream => stream.Dictionary,
            _ => null,
        };

    /// <summary>The name at <paramref name="key"/>, or null.</summary>
    public static string? GetName(this IObjectSource source, PdfDictionary dictionary, string key) =>
        (source.Get(dictionary, key) as PdfName)?.Value;

    /// <summary>The finite number at <paramref name="key"/>, or null.</summary>
    public static double? GetNumber(this IObjectSource source, PdfDictionary dictionary, string key) =>
        source.ToNumber(source.Get(dictionary, key));

    /// <summary>The finite number that <paramref name="value"/> is or leads to, or null.</summary>
    public static double? ToNumber(this IObjectSource source, PdfObject value) =>
        source.Resolve(value) is PdfNumber number && double.IsFinite(number.Value) ? number.Value : null;

    /// <summary>
    /// The first <paramref name="count"/> numbers of the array at <paramref name="key"/>, or null where one is missing.
    /// </summary>
    public static double[]? GetNumbers(this IObjectSource source, PdfDictionary dictionary, string key, int count)
    {
        if (source.Get(dictionary, key) is not PdfArray array || array.Count < count)
        {
            return null;
        }

        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            if (source.ToNumber(array[i]) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers;
    }

    /// <summary>The decoded bytes of the stream at <paramref name="key"/>, or null.</summary>
    public static ReadOnlyMemory<byte>? GetData(this IObjectSource source, PdfDictionary dictionary, string key) =>
        source.Get(dictionary, key) is PdfStream stream ? source.Decode(stream) : null;
}
