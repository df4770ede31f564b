using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>
/// The resources that names in a content stream mean: its own dictionary, then those of what paints it, as readers do.
/// </summary>
/// <param name="Dictionary">The resource dictionary; empty where there is none.</param>
/// <param name="Source">Where references lead.</param>
internal sealed record ResourceScope(PdfDictionary Dictionary, IObjectSource Source)
{
    /// <summary>
    /// The form's default resources (/DR), in which an appearance's simple fonts are found when its own resources lack
    /// them.
    /// </summary>
    public PdfDictionary? DefaultFonts { get; init; }

    /// <summary>The resources of what paints the form or pattern; null for those of a page.</summary>
    public ResourceScope? Outer { get; private init; }

    /// <summary>Whether a name was not found in the dictionary itself, so that its meaning depends on who paints it.</summary>
    public bool DependsOnOuter { get; private set; }

    /// <summary>The entry as written, perhaps a reference; null where it is missing.</summary>
    public PdfObject? Entry(string category, string name)
    {
        if ((Source.Resolve(Dictionary[category]) as PdfDictionary)?[name] is { } own)
        {
            return own;
        }

        var outer = Outer?.Entry(category, name);
        DependsOnOuter |= outer is not null || (Outer is not null && !name.StartsWith("Default", StringComparison.Ordinal));
        return outer ?? (category == "Font" ? DefaultFont(name) : null);
    }

    /// <summary>The entry with its reference followed; <see cref="PdfNull"/> where it is missing.</summary>
    public PdfObject Find(string category, string name) => Source.Resolve(Entry(category, name));

    /// <summary>The scope of a form or pattern: its own resources, or these.</summary>
    public ResourceScope Of(PdfDictionary owner) =>
        Source.Resolve(owner["Resources"]) is PdfDictionary own && !ReferenceEquals(own, Dictionary)
            ? new(own, Source) { DefaultFonts = DefaultFonts, Outer = this }
            : this;

    // Type 0 fonts are left out: the strings of a missing font are split as one byte a code (docs/decisions/0001, rule
    // 5).
    private PdfObject? DefaultFont(string name) =>
        DefaultFonts?[name] is { } entry && Source.Resolve(entry) is PdfDictionary font
            && font["Subtype"] is not PdfName { Value: "Type0" }
            ? entry
            : null;
}
