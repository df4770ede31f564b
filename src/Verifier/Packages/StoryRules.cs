using System.Globalization;
using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>Says which elements and attributes show text.</summary>
internal static class StoryRules
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const int SymbolArea = 0xF000;

    private static readonly HashSet<string> TextSpaces = new(StringComparer.Ordinal)
    {
        Word, "http://schemas.openxmlformats.org/drawingml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
    };

    private static readonly HashSet<string> Shapes = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    };

    /// <summary>Whether an alternative is the one that is shown; everything that is no alternative is.</summary>
    public static bool IsShown(XElement element)
    {
        if (element.Name.NamespaceName != Compatibility || element.Name.LocalName is not ("Choice" or "Fallback"))
        {
            return true;
        }

        var shown = element.Parent!.Elements().FirstOrDefault(choice => choice.Name.LocalName == "Choice" && IsKnown(choice));
        return element.Name.LocalName == "Choice" ? element == shown : shown is null;
    }

    /// <summary>Whether an element of a chart names cells or a format instead of showing something.</summary>
    public static bool IsFormula(XElement element) =>
        element.Name.NamespaceName.EndsWith("/chart", StringComparison.Ordinal) && element.Name.LocalName is "f" or "formatCode";

    /// <summary>Whether an attribute is text that a person reads.</summary>
    public static bool IsRead(XElement element, XAttribute attribute)
    {
        var name = attribute.Name.LocalName;
        return element.Name.LocalName switch
        {
            "docPr" or "cNvPr" => name is "descr" or "title",
            "tblCaption" or "tblDescription" => name == "val",
            "textpath" => name is "string" or "alt",
            _ => element.Name.NamespaceName == Vml && name == "alt",
        };
    }

    /// <summary>The text that stands directly in an element.</summary>
    public static string OwnText(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName == Word && name == "noBreakHyphen")
        {
            return "\u2011";
        }

        if (element.Name.NamespaceName == Word && name == "sym")
        {
            return Symbol(element.Attribute(XName.Get("char", Word))?.Value);
        }

        return TextSpaces.Contains(element.Name.NamespaceName) && name is "t" or "v"
            ? string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)).Replace("☐", string.Empty, StringComparison.Ordinal)
                .Replace("☒", string.Empty, StringComparison.Ordinal)
            : string.Empty;
    }

    private static string Symbol(string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
        {
            return string.Empty;
        }

        var letter = value >= SymbolArea ? value & 0xFF : value;
        return letter is > 32 and < 0xD800 ? ((char)letter).ToString() : "\u2022";
    }

    private static bool IsKnown(XElement choice)
    {
        var required = (choice.Attribute("Requires")?.Value ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return required.Length > 0 && required.All(prefix => Shapes.Contains(choice.GetNamespaceOfPrefix(prefix)?.NamespaceName ?? string.Empty))
            && !choice.Descendants().Any(element => element.Name.LocalName == "contentPart");
    }
}
