using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>Writes text into cells.</summary>
internal static class CellContent
{
    // What a cell may hold, in UTF-16 code units.
    private const int Longest = 32_767;

    /// <summary>Puts <paramref name="shown"/> into the cell, which loses what it held; gives the node of the text.</summary>
    public static XText Write(XElement cell, string shown)
    {
        var text = new XText(shown.Length > Longest ? shown[..Longest] : shown);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(SheetNames.S + "is", new XElement(SheetNames.S + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
        return text;
    }
}
