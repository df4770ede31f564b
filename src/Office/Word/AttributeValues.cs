using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Says which values attributes may have: numbers and words of the format, no sentences.</summary>
/// <remarks>
/// What may hold free text is read as text (<see cref="TextAttributes"/>) or renamed; everything else has to look like a value of
/// the format, so that nothing is smuggled where neither a reader nor a detector looks.
/// </remarks>
internal static partial class AttributeValues
{
    private const int LongestName = 128;

    private static readonly HashSet<string> FontNames = new(StringComparer.Ordinal) { "ascii", "hAnsi", "cs", "eastAsia", "font", "typeface" };

    private static readonly HashSet<string> StyleNames = new(StringComparer.Ordinal)
    {
        "name", "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink", "style",
    };

    /// <summary>Whether the attribute may stay.</summary>
    public static bool IsPermitted(XElement element, XAttribute attribute)
    {
        var value = attribute.Value;
        return TextAttributes.IsText(element, attribute)
            || (IsFontName(element, attribute) ? FontName().IsMatch(value)
                : IsStyleName(element, attribute) ? value.Length <= LongestName
                : attribute.Name.LocalName is "modelId" or "id" && Identifier().IsMatch(value) ? true
                : element.Name.Namespace == Ns.W && element.Name.LocalName != "compatSetting" ? WordValue().IsMatch(value) && !LongNumber().IsMatch(value)
                : DrawingValue().IsMatch(value) && (element.Name.Namespace == Ns.V || !LongNumber().IsMatch(value)));
    }

    // Styles are renamed afterwards where they are the author's own.
    private static bool IsStyleName(XElement element, XAttribute attribute) =>
        element.Name.Namespace == Ns.W && StyleNames.Contains(element.Name.LocalName) && attribute.Name.LocalName is "val" or "styleId";

    private static bool IsFontName(XElement element, XAttribute attribute) =>
        FontNames.Contains(attribute.Name.LocalName) || (element.Name == Ns.W + "font" && attribute.Name.LocalName == "name");

    [GeneratedRegex(@"^\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%*,;]{0,40}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex WordValue();

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%*,;:@ ()/{}\[\]!?=&'""$<>]{0,8000}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex DrawingValue();

    [GeneratedRegex(@"\d{11,}|\d{6}/\d{3,4}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^(?!.*[0-9]{4})[A-Za-z0-9+\-_. ()&@]{0,64}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex FontName();
}
