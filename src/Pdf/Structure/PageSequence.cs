using Clona.Pdf.Content;

namespace Clona.Pdf.Structure;

/// <summary>Marked content of a page that belongs to an element, while the page is rewritten.</summary>
/// <param name="range">Where it stands.</param>
/// <param name="item">Its place in the tree.</param>
internal sealed class PageSequence(MarkedSequence range, StructureItem item)
{
    /// <summary>Where it stands.</summary>
    public MarkedSequence Range => range;

    /// <summary>Its place in the tree.</summary>
    public StructureItem Item => item;

    /// <summary>Its number in the output; null where nothing of it is left.</summary>
    public int? Id { get; set; }

    /// <summary>Whether a glyph stays.</summary>
    public bool KeepsGlyph { get; set; }

    /// <summary>Whether a picture stays.</summary>
    public bool KeepsImage { get; set; }

    /// <summary>Whether anything of it goes.</summary>
    public bool HasLost { get; set; }

    /// <summary>Whether something of it is left: what never showed a glyph may be a drawing.</summary>
    public bool IsLeft => KeepsGlyph || KeepsImage || !HasLost;

    /// <summary>What its glyphs said; empty where nobody asks.</summary>
    public string Before { get; set; } = string.Empty;

    /// <summary>What is left of that.</summary>
    public string After { get; set; } = string.Empty;

    /// <summary>What was written for it.</summary>
    public WrittenPiece? Piece { get; set; }
}
