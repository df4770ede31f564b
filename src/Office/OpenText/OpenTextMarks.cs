using System.Xml.Linq;
using Clona.Office.Text;

namespace Clona.Office.OpenText;

/// <summary>Sets marks in the place of values: white letters on black in paragraphs, plain letters elsewhere.</summary>
internal static class OpenTextMarks
{
    private const string StyleName = "Znacka";

    /// <summary>Replaces spans of <paramref name="text"/> in the trees.</summary>
    public static void Set(OfficeText text, IReadOnlyList<Replacement> replacements)
    {
        foreach (var (piece, cuts) in PieceCuts.Of(text.Pieces, replacements).ToList())
        {
            var shown = text.Text[piece.Start..piece.End];
            if (piece.Node is XAttribute attribute)
            {
                attribute.SetValue(PieceCuts.Apply(shown, cuts));
            }
            else if (piece.Node is XText { Parent: { } holder } content)
            {
                var isShaded = Odf.IsParagraph(holder) || (holder.Name.Namespace == Odf.Text && holder.Name.LocalName is "span" or "ruby-base");
                content.ReplaceWith(PieceCuts.Segments(shown, cuts).Where(segment => segment.Text.Length > 0)
                    .Select(segment => segment.IsLabel && isShaded ? (XNode)MarkOf(segment.Text) : new XText(segment.Text)).ToList());
            }
        }
    }

    /// <summary>Defines the look of marks in a part.</summary>
    public static void Define(XElement root)
    {
        var styles = root.Element(Odf.Office + "automatic-styles");
        if (styles is null)
        {
            styles = new XElement(Odf.Office + "automatic-styles");
            var before = root.Elements().LastOrDefault(element => element.Name.LocalName is "font-face-decls" or "styles");
            if (before is null)
            {
                root.AddFirst(styles);
            }
            else
            {
                before.AddAfterSelf(styles);
            }
        }

        styles.Add(new XElement(
            Odf.Style + "style",
            new XAttribute(Odf.Style + "name", StyleName),
            new XAttribute(Odf.Style + "family", "text"),
            new XElement(
                Odf.Style + "text-properties",
                new XAttribute(Odf.Fo + "color", "#ffffff"),
                new XAttribute(Odf.Fo + "background-color", "#000000"),
                new XAttribute(Odf.Style + "text-underline-style", "none"),
                new XAttribute(Odf.Style + "text-line-through-style", "none"))));
    }

    private static XElement MarkOf(string label) => new(Odf.Text + "span", new XAttribute(Odf.Text + "style-name", StyleName), label);
}
