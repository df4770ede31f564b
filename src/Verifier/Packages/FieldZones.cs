using System.Globalization;
using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>Follows fields through a part: what stands between their beginning and their result is an instruction.</summary>
internal sealed class FieldZones
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Stack<(XElement Begin, bool IsShowing)> open = new();

    /// <summary>Whether an instruction is being read.</summary>
    public bool IsInInstruction => open.Any(zone => !zone.IsShowing);

    /// <summary>Takes note of an element; the text that a form field without result shows, where it ends one.</summary>
    public string? Take(XElement element)
    {
        if (element.Name != Word + "fldChar")
        {
            return null;
        }

        switch (element.Attribute(Word + "fldCharType")?.Value)
        {
            case "begin":
                open.Push((element, false));
                return null;
            case "separate" when open.TryPop(out var field):
                open.Push((field.Begin, true));
                return null;
            case "end" when open.TryPop(out var field):
                return field.IsShowing || IsInInstruction ? null : Chosen(field.Begin);
            default:
                return null;
        }
    }

    private static string? Chosen(XElement begin)
    {
        if (begin.Element(Word + "ffData")?.Element(Word + "ddList") is not { } list)
        {
            return null;
        }

        var number = (list.Element(Word + "result") ?? list.Element(Word + "default"))?.Attribute(Word + "val")?.Value;
        return list.Elements(Word + "listEntry").Skip(int.TryParse(number, CultureInfo.InvariantCulture, out var index) ? index : 0)
            .FirstOrDefault()?.Attribute(Word + "val")?.Value;
    }
}
