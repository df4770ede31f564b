using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Structure;

/// <summary>
/// What elements say of themselves besides texts (ISO 32000-1, 14.8.5): attributes of known owners with known names, and
/// numbers that are too short to say something else. Classes are resolved, properties of users go.
/// </summary>
internal sealed class StructureAttributes
{
    private const double LargestNumber = 32_767;
    private const int Decimals = 2;
    private const int MostNumbers = 64;
    private const int MostAttributes = 16;
    private const int LongestName = 256;
    private const int MostHeaders = 64;

    // Where something went the place that is left tells how wide it was.
    private static readonly FrozenSet<string> Extents = FrozenSet.ToFrozenSet(["BBox", "Width", "Height", "ColumnWidths"]);

    private readonly IObjectSource source;
    private readonly PdfDictionary? classes;
    private readonly PdfString? language;
    private readonly Dictionary<string, StructureElement> named = new(StringComparer.Ordinal);
    private int names;

    /// <summary>The attributes of a tree of which it is known what is kept.</summary>
    public StructureAttributes(StructureTree tree, IObjectSource source)
    {
        (this.source, classes, language) = (source, tree.Classes, tree.Language);
        foreach (var element in tree.Elements.Where(element => element.IsKept))
        {
            if (source.Resolve(element.Source["ID"]) is PdfString { Bytes.Length: > 0 and <= LongestName } id)
            {
                named.TryAdd(Encoding.Latin1.GetString(id.Bytes.Span), element);
            }
        }
    }

    /// <summary>Adds what the output says of an element.</summary>
    public void Describe(StructureElement element)
    {
        if (LanguageTag.Of(source.Resolve(element.Source["Lang"])) is { } tag && tag != language)
        {
            element.Entries.Add(new("Lang", tag));
        }

        var attributes = Listed(element.Source["A"]).Concat(ClassesOf(element)).Take(MostAttributes)
            .Select(dictionary => Cleaned(element, dictionary)).OfType<PdfDictionary>().ToList<PdfObject>();
        if (attributes.Count > 0)
        {
            element.Entries.Add(new("A", attributes.Count == 1 ? attributes[0] : new PdfArray(attributes)));
        }
    }

    private IEnumerable<PdfDictionary> ClassesOf(StructureElement element) => classes is null
        ? []
        : (source.Resolve(element.Source["C"]) switch { PdfArray array => array.Take(MostAttributes), { } one => [one] })
            .Select(source.Resolve).OfType<PdfName>().SelectMany(name => Listed(classes[name.Value]));

    // Numbers of revisions stand among them.
    private IEnumerable<PdfDictionary> Listed(PdfObject? value) => source.Resolve(value) switch
    {
        PdfArray array => array.Take(2 * MostAttributes).Select(source.Resolve).Select(item => item as PdfDictionary ?? (item as PdfStream)?.Dictionary).OfType<PdfDictionary>(),
        PdfDictionary one => [one],
        PdfStream stream => [stream.Dictionary],
        _ => [],
    };

    private PdfDictionary? Cleaned(StructureElement element, PdfDictionary attributes)
    {
        if (source.Resolve(attributes["O"]) is not PdfName owner)
        {
            return null;
        }

        List<KeyValuePair<string, PdfObject>> kept = [];
        foreach (var (key, value) in attributes.Entries)
        {
            var resolved = source.Resolve(value);
            var cleaned = (owner.Value, key) is ("Table", "Headers") ? Headers(resolved)
                : AttributeValues.Find(owner.Value, key) is { } kind && !(element.HasLost && Extents.Contains(key)) ? Value(resolved, kind)
                : null;
            if (cleaned is not null)
            {
                kept.Add(new(key, cleaned));
            }
        }

        return kept.Count == 0 ? null : new([new("O", owner), .. kept]);
    }

    private PdfObject? Value(PdfObject value, AttributeKind kind) => value switch
    {
        PdfName name => kind.Names.Contains(name.Value) ? name : null,
        PdfNumber number => kind.Numbers > 0 ? Short(number) : null,
        PdfArray { Count: > 0 and <= MostNumbers } array when kind.Numbers > 1 => All(array, kind),
        _ => null,
    };

    private PdfArray? All(PdfArray array, AttributeKind kind)
    {
        var cleaned = array.Select(source.Resolve)
            .Select(item => item is PdfArray nested ? Nested(nested) : Value(item, kind with { Numbers = 1 })).ToList();
        return array.Count > kind.Numbers || cleaned.Contains(null) ? null : new(cleaned!);
    }

    // Colours of four sides.
    private PdfArray? Nested(PdfArray array)
    {
        var numbers = array.Count <= 4 ? array.Select(source.Resolve).Select(item => item is PdfNumber number ? Short(number) : null).ToList() : [null];
        return numbers.Contains(null) ? null : new(numbers!);
    }

    private static PdfNumber? Short(PdfNumber number) => Math.Abs(number.Value) <= LargestNumber
        ? number.IsInteger ? number : new(Math.Round(number.Value, Decimals), IsInteger: false)
        : null;

    private PdfArray? Headers(PdfObject value)
    {
        var found = (value as PdfArray)?.Take(MostHeaders).Select(source.Resolve).OfType<PdfString>()
            .Select(id => named.GetValueOrDefault(Encoding.Latin1.GetString(id.Bytes.Span))).OfType<StructureElement>().ToList();
        return found is { Count: > 0 } ? new([.. found.Select(NameOf)]) : null;
    }

    private PdfString NameOf(StructureElement element)
    {
        if (element.Name is null)
        {
            element.Name = "h" + (++names).ToString(CultureInfo.InvariantCulture);
        }

        return new(Encoding.ASCII.GetBytes(element.Name));
    }
}
