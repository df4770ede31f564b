using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Resource dictionaries (ISO 32000-2, 7.8.3). Property lists of marked content and procedure sets are left out.
/// </summary>
internal static class ResourceRules
{
    /// <summary>An image or a form.</summary>
    public static CopyRule XObject { get; } = new ChoiceRule(ChooseXObject);

    /// <summary>A resource dictionary; the names within the categories are the caller's.</summary>
    public static CopyRule Resources { get; } = new DictionaryRule(
        () =>
        [
            ("ExtGState", new MapRule(GraphicsRules.GraphicsState)),
            ("ColorSpace", new MapRule(ColorRules.ColorSpace)),
            ("Pattern", new MapRule(GraphicsRules.Pattern)),
            ("Shading", new MapRule(GraphicsRules.Shading)),
            ("XObject", new MapRule(XObject)),
            ("Font", new MapRule(FontRules.Font)),
        ],
        isIndirect: true);

    private static StreamRule? ChooseXObject(PdfObject value, GraphCopier copier) => value is not PdfStream stream
        ? null
        : copier.Resolve(stream.Dictionary["Subtype"]) switch
        {
            PdfName { Value: "Image" } => ImageRules.Image,
            PdfName { Value: "Form" } => GraphicsRules.Form,
            _ => null,
        };
}
