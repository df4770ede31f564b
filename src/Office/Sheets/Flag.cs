using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>Reads switches that are attributes.</summary>
internal static class Flag
{
    /// <summary>Whether the attribute is there and says yes.</summary>
    public static bool IsOn(XElement? element, string attribute) => (string?)element?.Attribute(attribute) is "1" or "true";
}
