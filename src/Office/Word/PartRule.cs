using System.Collections.Frozen;

namespace Clona.Office.Word;

/// <summary>How one kind of part is found, named and declared.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Relationship">Last step of the relationship type that leads to it.</param>
/// <param name="RelationshipType">The whole type.</param>
/// <param name="Name">Name in the output; <c>{0}</c> is its number.</param>
/// <param name="ContentType">Content type; empty for pictures, which are declared by their extension.</param>
internal sealed record PartRule(PartKind Kind, string Relationship, string RelationshipType, string Name, string ContentType)
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Drawing = "application/vnd.openxmlformats-officedocument.drawingml.";

    private static readonly FrozenDictionary<PartKind, PartRule> All = new[]
    {
        Of(PartKind.Document, "officeDocument", "word/document.xml", Word + "document.main+xml"),
        Of(PartKind.Styles, "styles", "word/styles.xml", Word + "styles+xml"),
        Of(PartKind.Numbering, "numbering", "word/numbering.xml", Word + "numbering+xml"),
        Of(PartKind.Settings, "settings", "word/settings.xml", Word + "settings+xml"),
        Of(PartKind.FontTable, "fontTable", "word/fontTable.xml", Word + "fontTable+xml"),
        Of(PartKind.Theme, "theme", "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
        Of(PartKind.Header, "header", "word/header{0}.xml", Word + "header+xml"),
        Of(PartKind.Footer, "footer", "word/footer{0}.xml", Word + "footer+xml"),
        Of(PartKind.Footnotes, "footnotes", "word/footnotes.xml", Word + "footnotes+xml"),
        Of(PartKind.Endnotes, "endnotes", "word/endnotes.xml", Word + "endnotes+xml"),
        Of(PartKind.Chart, "chart", "word/charts/chart{0}.xml", Drawing + "chart+xml"),
        Of(PartKind.DiagramData, "diagramData", "word/diagrams/data{0}.xml", Drawing + "diagramData+xml"),
        Of(PartKind.DiagramLayout, "diagramLayout", "word/diagrams/layout{0}.xml", Drawing + "diagramLayout+xml"),
        Of(PartKind.DiagramQuickStyle, "diagramQuickStyle", "word/diagrams/quickStyle{0}.xml", Drawing + "diagramStyle+xml"),
        Of(PartKind.DiagramColors, "diagramColors", "word/diagrams/colors{0}.xml", Drawing + "diagramColors+xml"),
        new PartRule(
            PartKind.DiagramDrawing,
            "diagramDrawing",
            "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing",
            "word/diagrams/drawing{0}.xml",
            "application/vnd.ms-office.drawingml.diagramDrawing+xml"),
        Of(PartKind.Image, "image", "word/media/image{0}", string.Empty),
    }.ToFrozenDictionary(rule => rule.Kind);

    private static readonly FrozenDictionary<string, PartRule> ByRelationship =
        All.Values.ToFrozenDictionary(rule => rule.Relationship, StringComparer.Ordinal);

    /// <summary>Content types of main parts that are read: documents, templates, with macros and without.</summary>
    public static IReadOnlyList<string> MainTypes { get; } =
    [
        Word + "document.main+xml", Word + "template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    /// <summary>The rule of a kind.</summary>
    public static PartRule For(PartKind kind) => All[kind];

    /// <summary>The rule for parts that a relationship of that type leads to; null where such parts are left out.</summary>
    public static PartRule? ForRelationship(string type) => ByRelationship.GetValueOrDefault(type);

    private static PartRule Of(PartKind kind, string relationship, string name, string contentType) =>
        new(kind, relationship, Types + relationship, name, contentType);
}
