using System.Globalization;
using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>What a form field shows that keeps its state beside the text: a box with or without its cross, a chosen line.</summary>
internal static class FormState
{
    /// <summary>The shown text for the field that <paramref name="begin"/> opens; null for other fields.</summary>
    public static string? Of(XElement begin)
    {
        var data = begin.Element(Ns.W + "ffData");
        if (data?.Element(Ns.W + "checkBox") is { } box)
        {
            return (Tree.IsOn(box.Element(Ns.W + "checked")) ?? Tree.IsOn(box.Element(Ns.W + "default")) ?? false) ? "☒" : "☐";
        }

        if (data?.Element(Ns.W + "ddList") is not { } list)
        {
            return null;
        }

        var chosen = (string?)(list.Element(Ns.W + "result") ?? list.Element(Ns.W + "default"))?.Attribute(Ns.W + "val");
        var number = int.TryParse(chosen, CultureInfo.InvariantCulture, out var value) ? value : 0;
        return (string?)list.Elements(Ns.W + "listEntry").ElementAtOrDefault(number)?.Attribute(Ns.W + "val");
    }
}
