using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.OpenText;

/// <summary>Puts what the fields of a form show in the place of the fields; the forms themselves are left out.</summary>
internal static class FormFields
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "password", "hidden", "file", "image", "image-frame", "frame", "grid", "generic-control" };

    /// <summary>Replaces all fields below <paramref name="root"/>.</summary>
    public static void Replace(XElement root, PartCensus census)
    {
        var fields = root.Descendants(Odf.Office + "forms").Descendants().Where(element => IdOf(element) is not null)
            .GroupBy(element => IdOf(element)!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var control in root.Descendants(Odf.Draw + "control").ToList())
        {
            census.Add("controls");
            var shown = control.Attribute(Odf.Draw + "control")?.Value is { } id && fields.TryGetValue(id, out var field) ? ShownBy(field) : string.Empty;
            control.ReplaceWith(shown.Length == 0 ? null : control.Ancestors().Any(Odf.IsParagraph)
                ? new XElement(Odf.Text + "span", shown)
                : new XElement(Odf.Text + "p", shown));
        }
    }

    private static string? IdOf(XElement element) => element.Attribute(XNamespace.Xml + "id")?.Value ?? element.Attribute(Odf.Form + "id")?.Value;

    private static string ShownBy(XElement field)
    {
        if (Silent.Contains(field.Name.LocalName))
        {
            return string.Empty;
        }

        var chosen = field.Elements(Odf.Form + "option").Where(option => option.Attribute(Odf.Form + "current-selected")?.Value == "true")
            .Select(option => option.Attribute(Odf.Form + "label")?.Value).FirstOrDefault();
        return chosen ?? field.Attribute(Odf.Form + "current-value")?.Value
            ?? (field.Name.LocalName is "checkbox" or "radio" ? null : field.Attribute(Odf.Form + "value")?.Value)
            ?? field.Attribute(Odf.Form + "label")?.Value ?? string.Empty;
    }
}
