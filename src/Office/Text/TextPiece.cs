using System.Xml.Linq;

namespace Clona.Office.Text;

/// <summary>A piece of the document's text and the place in a tree where it stands.</summary>
/// <param name="Node">A text, an attribute, or an element that shows a character of its own.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
internal sealed record TextPiece(XObject Node, int Start, int Length)
{
    /// <summary>Offset behind its last code unit.</summary>
    public int End => Start + Length;
}
