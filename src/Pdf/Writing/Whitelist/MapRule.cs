using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Permits dictionaries whose keys are free and whose values all have one role, as the categories of resources.
/// </summary>
internal sealed class MapRule(CopyRule member) : CopyRule
{
    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfDictionary ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfDictionary dictionary)
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, PdfObject>>(dictionary.Count);
        foreach (var (key, item) in dictionary.Entries)
        {
            if (copier.Copy(item, member) is { } copied)
            {
                entries.Add(new(key, copied));
            }
        }

        return new PdfDictionary(entries);
    }
}
