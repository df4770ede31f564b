using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Character collections (ISO 32000-2, 9.7.3): the known ones by name, every other one as Adobe-Other, since readers
/// take the codes of Adobe-Identity for Unicode.
/// </summary>
internal sealed class CidSystemInfoRule : CopyRule
{
    private static readonly string[] KnownOrderings =
        ["Identity", "Japan1", "Japan2", "GB1", "CNS1", "Korea1", "KR", "UCS"];

    private const string Adobe = "Adobe";
    private const string Unknown = "Other";

    private CidSystemInfoRule()
    {
    }

    /// <summary>The only instance.</summary>
    public static CidSystemInfoRule Instance { get; } = new();

    /// <inheritdoc/>
    public override CopyRule? For(PdfObject value, GraphCopier copier) => value is PdfDictionary ? this : null;

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfDictionary info)
        {
            return null;
        }

        var ordering = TextOf(info["Ordering"], copier);
        var isKnown =
            TextOf(info["Registry"], copier) == Adobe && KnownOrderings.Contains(ordering, StringComparer.Ordinal);
        var supplement = isKnown && copier.Resolve(info["Supplement"]) is PdfNumber number ? number.ToInt32() : 0;
        return new PdfDictionary(
        [
            new("Registry", new PdfString(Encoding.ASCII.GetBytes(Adobe))),
            new("Ordering", new PdfString(Encoding.ASCII.GetBytes(isKnown ? ordering : Unknown))),
            new("Supplement", PdfNumber.Of(supplement)),
        ]);
    }

    private static string TextOf(PdfObject? value, GraphCopier copier) =>
        copier.Resolve(value) is PdfString text ? Encoding.Latin1.GetString(text.Bytes.Span) : string.Empty;
}
