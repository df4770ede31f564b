using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>The entries of a form field, those it takes over from the fields above it included (ISO 32000-2, 12.7.4).</summary>
internal sealed class FieldEntries(PdfDictionary widget, PdfDictionary? form, IObjectSource source)
{
    private const int DeepestField = 64;

    /// <summary>The widget.</summary>
    public PdfDictionary Widget => widget;

    /// <summary>The field type, or an empty name.</summary>
    public string Type => (Find("FT") as PdfName)?.Value ?? string.Empty;

    /// <summary>The entry without reference, own or inherited; <see cref="PdfNull"/> where there is none.</summary>
    public PdfObject Find(string key) => source.Resolve(Entry(key));

    /// <summary>The same, or the form's own where no field has it.</summary>
    public PdfObject FindOrDefault(string key) => source.Resolve(Entry(key) ?? form?[key]);

    /// <summary>Whether the flag of that number, from 1, is set.</summary>
    public bool Has(int flag) => Find("Ff") is PdfNumber flags && (flags.ToInt64() & (1L << (flag - 1))) != 0;

    /// <summary>The size that the default appearance names; 0 for one that the reader chooses.</summary>
    public double Size => DefaultAppearance.SizeOf(FindOrDefault("DA"));

    private PdfObject? Entry(string key)
    {
        var field = widget;
        for (var depth = 0; depth < DeepestField; depth++)
        {
            if (field[key] is { } value)
            {
                return value;
            }

            if (source.Resolve(field["Parent"]) is not PdfDictionary parent)
            {
                return null;
            }

            field = parent;
        }

        return null;
    }
}
