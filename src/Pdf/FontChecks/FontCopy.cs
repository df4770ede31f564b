using Clona.Pdf.Objects;
using Clona.Pdf.Writing;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.FontChecks;

/// <summary>Copies fonts with all that they refer to into another file.</summary>
/// <remarks>What a font may lead to is the file's choice, so that depth, objects and bytes are limited.</remarks>
/// <param name="source">Where references lead.</param>
/// <param name="output">The other file.</param>
/// <param name="reserve">Gives the number of a new object.</param>
internal sealed class FontCopy(IObjectSource source, OutputFile output, Func<PdfReference> reserve)
{
    private const int Deepest = 24;
    private const int MostObjects = 20_000;
    private const int MostBytes = 48 << 20;

    // Ways out of the font, into pages and the tree of tags.
    private static readonly string[] Away = ["Parent", "P", "Metadata", "PieceInfo", "StructParent", "StructParents", "OC"];

    private readonly Dictionary<PdfReference, PdfReference> copies = [];
    private int objects;

    /// <summary>The copy of a font; null where it, or one before it, is too large or too deep.</summary>
    public PdfObject? Of(PdfDictionary font)
    {
        try
        {
            return Copy(font, 0);
        }
        catch (InvalidDataException)
        {
            // Objects that others may share are not written now.
            objects = MostObjects;
            return null;
        }
    }

    private PdfObject Copy(PdfObject? value, int depth)
    {
        if (depth > Deepest || ++objects > MostObjects || output.Length > MostBytes)
        {
            throw new InvalidDataException("The font is too large.");
        }

        return value switch
        {
            PdfReference reference => CopyOf(reference, depth),
            PdfArray array => new PdfArray([.. array.Select(item => Copy(item, depth + 1))]),
            PdfDictionary dictionary => CopyOf(dictionary, depth),
            PdfNumber or PdfName or PdfString or PdfBoolean => value,
            _ => PdfNull.Instance,
        };
    }

    private PdfDictionary CopyOf(PdfDictionary dictionary, int depth) => new(
        dictionary.Entries.Where(entry => !Away.Contains(entry.Key)).Select(entry => KeyValuePair.Create(entry.Key, Copy(entry.Value, depth + 1))));

    private PdfReference CopyOf(PdfReference reference, int depth)
    {
        if (copies.TryGetValue(reference, out var known))
        {
            return known;
        }

        var place = copies[reference] = reserve();
        if (source.Resolve(reference) is PdfStream stream)
        {
            var keys = CopyOf(stream.Dictionary.With("Length", null), depth);
            output.WriteStream(place, keys, new EncodedStream(stream.EncodedBytes, []));
        }
        else
        {
            output.WriteObject(place, Copy(source.Resolve(reference), depth + 1));
        }

        return place;
    }
}
