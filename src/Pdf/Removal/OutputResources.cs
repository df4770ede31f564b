using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Removal;

/// <summary>The resources one written stream uses, under neutral names in the order of first use.</summary>
internal sealed class OutputResources
{
    private static readonly FrozenDictionary<string, string> Prefixes =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Font"] = "F",
            ["XObject"] = "X",
            ["ExtGState"] = "G",
            ["ColorSpace"] = "C",
            ["Pattern"] = "P",
            ["Shading"] = "S",
        }.ToFrozenDictionary();

    private readonly Dictionary<(string Category, PdfObject Value), string> names = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<KeyValuePair<string, PdfObject>>> categories =
        new(StringComparer.Ordinal);

    /// <summary>The name under which the stream knows <paramref name="value"/>.</summary>
    public string NameOf(string category, PdfObject value)
    {
        if (!names.TryGetValue((category, value), out var name))
        {
            var number = counts[category] = counts.GetValueOrDefault(category) + 1;
            names[(category, value)] = name = Prefixes[category] + number.ToString(CultureInfo.InvariantCulture);
            Entries(category).Add(new(name, value));
        }

        return name;
    }

    /// <summary>A name that leads nowhere, for a font that the input does not have either.</summary>
    public static string NameOfNothing(string category) => Prefixes[category] + "0";

    /// <summary>Adds an entry whose name is fixed, once.</summary>
    public void Add(string category, string name, PdfObject value)
    {
        if (names.TryAdd((category, new PdfName(name)), name))
        {
            Entries(category).Add(new(name, value));
        }
    }

    /// <summary>The resource dictionary.</summary>
    public PdfDictionary ToDictionary() => new(
        categories.Select(category =>
            KeyValuePair.Create<string, PdfObject>(category.Key, new PdfDictionary(category.Value))));

    /// <summary>Tells resource dictionaries apart: names and what they lead to.</summary>
    public string Fingerprint => string.Join(' ', categories.SelectMany(
        category => category.Value.Select(entry => entry.Key + "=" + FingerprintOf(entry.Value))));

    private static string FingerprintOf(PdfObject value) => value is PdfReference reference
        ? reference.Number.ToString(CultureInfo.InvariantCulture)
        : "#" + RuntimeHelpers.GetHashCode(value).ToString(CultureInfo.InvariantCulture);

    private List<KeyValuePair<string, PdfObject>> Entries(string category)
    {
        if (!categories.TryGetValue(category, out var entries))
        {
            categories[category] = entries = [];
        }

        return entries;
    }
}
