using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>A part that goes into the output: a tree, or the bytes of a picture.</summary>
/// <param name="kind">What it is.</param>
/// <param name="xml">Its tree; null for pictures.</param>
/// <param name="data">Its bytes; empty for trees.</param>
internal sealed class WordPart(PartKind kind, XDocument? xml, byte[] data)
{
    /// <summary>What it is.</summary>
    public PartKind Kind => kind;

    /// <summary>Its tree; null for pictures.</summary>
    public XDocument? Xml => xml;

    /// <summary>Bytes of a picture.</summary>
    public byte[] Data { get; set; } = data;

    /// <summary>The part's links by their ids in the original.</summary>
    public Dictionary<string, WordPart> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>The root element; throws for pictures.</summary>
    public XElement Root => xml!.Root!;

    /// <summary>SmartArt data: id of the link to its last drawing; null where it has none.</summary>
    public string? DrawingLink { get; set; }

    /// <summary>Whether text that a reader sees stands in it.</summary>
    public bool HasText => kind is PartKind.Document or PartKind.Header or PartKind.Footer or PartKind.Footnotes or PartKind.Endnotes
        or PartKind.Chart or PartKind.DiagramData or PartKind.DiagramDrawing;
}
