using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>Tells whether a document's pages only exist once an XFA processor has run.</summary>
internal static class XfaForm
{
    /// <summary>
    /// Whether the catalog asks for dynamic XFA: a template and no fields of the other kind, or /NeedsRendering.
    /// </summary>
    public static bool IsOnlyXfa(PdfDictionary catalog, IObjectSource source)
    {
        if (source.Resolve(catalog["AcroForm"]) is not PdfDictionary form || form["XFA"] is null)
        {
            return false;
        }

        var needsRendering = source.Resolve(catalog["NeedsRendering"]) is PdfBoolean { Value: true };
        var hasFields = source.Resolve(form["Fields"]) is PdfArray { Count: > 0 };
        return needsRendering || !hasFields;
    }
}
