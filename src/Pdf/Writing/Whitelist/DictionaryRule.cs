using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Permits dictionaries, and of their keys those in a table; the output has them in the table's order.
/// </summary>
/// <param name="keys">The table, made when first used, since roles lead to each other in circles.</param>
/// <param name="isIndirect">See <see cref="CopyRule.IsIndirect"/>.</param>
internal sealed class DictionaryRule(Func<IEnumerable<(string Key, CopyRule Rule)>> keys, bool isIndirect = false)
    : CopyRule
{
    private readonly Lazy<(string Key, CopyRule Rule)[]> table = new(() => [.. keys()]);

    /// <inheritdoc/>
    public override bool IsIndirect => isIndirect;

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfDictionary ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) =>
        value is PdfDictionary dictionary ? new PdfDictionary(Entries(dictionary, copier)) : null;

    /// <summary>The permitted entries.</summary>
    public List<KeyValuePair<string, PdfObject>> Entries(PdfDictionary dictionary, GraphCopier copier)
    {
        var entries = new List<KeyValuePair<string, PdfObject>>(Math.Min(dictionary.Count, table.Value.Length));
        foreach (var (key, rule) in table.Value)
        {
            if (dictionary[key] is { } value && copier.Copy(value, rule) is { } copied)
            {
                entries.Add(new(key, copied));
            }
        }

        if (copier.Lacks(Remover.PartKeys))
        {
            string[] known = [.. table.Value.Select(entry => entry.Key), "Length", "Filter", "DecodeParms"];
            entries.AddRange(UncheckedRule.Rest(dictionary, known, copier));
        }

        return entries;
    }
}
