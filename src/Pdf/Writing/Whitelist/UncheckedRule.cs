using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Permits everything: what a switched-off remover lets through. Never used outside tests.</summary>
internal sealed class UncheckedRule : CopyRule
{
    private static readonly StreamRule Stream = new(new DictionaryRule(() => []), StreamEncoders.Required);

    private UncheckedRule()
    {
    }

    /// <summary>The only instance.</summary>
    public static UncheckedRule Instance { get; } = new();

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfStream ? Stream : this;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) => value switch
    {
        PdfArray array => new PdfArray([.. array.Select(item => copier.Copy(item, this) ?? PdfNull.Instance)]),
        PdfDictionary dictionary => new PdfDictionary(Entries(dictionary, copier)),
        _ => value,
    };

    /// <summary>All entries but those of <paramref name="known"/>, and those that lead back to the page tree.</summary>
    public static IEnumerable<KeyValuePair<string, PdfObject>> Rest(
        PdfDictionary? source, IReadOnlyCollection<string> known, GraphCopier copier) =>
        source is null ? [] : Instance.Entries(new PdfDictionary(source.Entries.Where(entry => !known.Contains(entry.Key))), copier);

    private IEnumerable<KeyValuePair<string, PdfObject>> Entries(PdfDictionary dictionary, GraphCopier copier) =>
    [
        .. dictionary.Entries.Where(entry => entry.Key is not ("Parent" or "Pages" or "Pg") && !(entry.Key == "P" && entry.Value is PdfReference))
            .Select(entry => (entry.Key, Value: copier.Copy(entry.Value, this)))
            .Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)),
    ];
}
