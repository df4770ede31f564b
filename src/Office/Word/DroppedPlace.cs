namespace Clona.Office.Word;

/// <summary>Says what a part was that did not go into the output, by its name.</summary>
internal static class DroppedPlace
{
    private static readonly (string Piece, string Place)[] Places =
    [
        ("_rels/", "links"), ("[Content_Types]", "links"), ("docProps/thumbnail", "thumbnails"), ("docProps/", "properties"),
        ("customXml/", "custom-xml"), ("vbaProject", "macros"), ("vbaData", "macros"), ("activeX/", "controls"), ("embeddings/", "embedded-objects"),
        ("glossary/", "glossary"), ("fonts/", "embedded-fonts"), ("comments", "comments"), ("people.xml", "comments"), ("media/", "media"),
        ("_xmlsignatures/", "signatures"), ("webSettings", "web-settings"), ("printerSettings", "printer-settings"),
        ("afchunk", "imported-documents"), ("attachedToolbars", "toolbars"), ("customizations", "toolbars"),
    ];

    /// <summary>The place that <paramref name="name"/> belongs to; <c>other</c> where none is known.</summary>
    public static string Of(string name) =>
        Places.FirstOrDefault(place => name.Contains(place.Piece, StringComparison.OrdinalIgnoreCase)).Place ?? "other";
}
