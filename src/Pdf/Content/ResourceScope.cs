using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>The resources that names in a content stream mean: its own dictionary, or the page's where a form has none.</summary>
/// <param name="Dictionary">The resource dictionary; empty where there is none.</param>
/// <param name="Source">Where references lead.</param>
internal sealed record ResourceScope(PdfDictionary Dictionary, IObjectSource Source)
{
    /// <summary>The entry as written, perhaps a reference; null where it is missing.</summary>
    public PdfObject? Entry(string category, string name) =>
        Source.Resolve(Dictionary[category]) is PdfDictionary entries ? entries[name] : null;

    /// <summary>The entry with its reference followed; <see cref="PdfNull"/> where it is missing.</summary>
    public PdfObject Find(string category, string name) => Source.Resolve(Entry(category, name));

    /// <summary>The scope of a form or pattern: its own resources, or these.</summary>
    public ResourceScope Of(PdfDictionary owner) =>
        Source.Resolve(owner["Resources"]) is PdfDictionary own ? this with { Dictionary = own } : this;
}
