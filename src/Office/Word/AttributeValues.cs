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
    private static readonly HashSet<string> FontNames = new(StringComparer.Ordinal) { "ascii", "hAnsi", "cs", "eastAsia", "font", "typeface" };

    /// <summary>Whether the attribute may stay.</summary>
    public static bool IsPermitted(XElement element, XAttribute attribute)
    {
        var value = attribute.Value;
        return TextAttributes.IsText(element, attribute)
            || (FontNames.Contains(attribute.Name.LocalName) ? FontName().IsMatch(value)
                : IsName(element, attribute) ? value.Length <= 128
                : element.Name.Namespace == Ns.W && element.Name.LocalName != "compatSetting" ? WordValue().IsMatch(value) && !LongNumber().IsMatch(value)
                : DrawingValue().IsMatch(value) && (element.Name.Namespace == Ns.V || !LongNumber().IsMatch(value)));
    }

    // Names of styles and fonts; styles are renamed afterwards where they are the author's own.
    private static bool IsName(XElement element, XAttribute attribute) =>
        element.Name.Namespace == Ns.W && element.Name.LocalName is "name" or "font" or "altName" or "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link"
            or "numStyleLink" or "styleLink" or "style" or "listEntry" && attribute.Name.LocalName is "val" or "name" or "styleId";

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%*]{0,40}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex WordValue();

    [GeneratedRegex(@"^[A-Za-z0-9#+\-._%*,;:@ ()/{}\[\]!?=&'""$<>]{0,8000}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex DrawingValue();

    [GeneratedRegex(@"\d{11,}|\d{6}/\d{3,4}", RegexOptions.CultureInvariant, 250)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^[A-Za-z0-9+\-_. ()&@]{0,64}$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex FontName();
}
