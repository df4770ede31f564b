using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>A cell that shows something.</summary>
/// <param name="Place">Where.</param>
/// <param name="Node">Its text, or the element that holds its number.</param>
/// <param name="Shown">What it shows.</param>
internal sealed record CleanCell(CellPlace Place, XObject Node, string Shown);
