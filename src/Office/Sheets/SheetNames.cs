using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>The namespaces of a workbook that leaves.</summary>
internal static class SheetNames
{
    /// <summary>SpreadsheetML.</summary>
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>References to other parts.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
