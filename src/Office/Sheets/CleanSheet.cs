using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>A sheet as it will leave: a new tree that holds values of cells and nothing else.</summary>
/// <param name="Name">Attribute that holds the sheet's name.</param>
/// <param name="Root">The new tree; cells that show text hold it themselves.</param>
/// <param name="Cells">Its cells by row, with what each shows.</param>
/// <param name="Headers">Sections of its headers and footers, by the element that holds them.</param>
internal sealed record CleanSheet(
    XAttribute Name,
    XElement Root,
    IReadOnlyList<IReadOnlyList<CleanCell>> Cells,
    IReadOnlyList<(XElement Holder, IReadOnlyList<XElement> Sections)> Headers);
