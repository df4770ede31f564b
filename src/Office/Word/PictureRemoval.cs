using System.Xml.Linq;

namespace Clona.Office.Word;

/// <summary>Puts a black area of the same size in a picture's place.</summary>
internal static class PictureRemoval
{
    /// <summary>Removes the picture that <paramref name="element"/> shows.</summary>
    public static void Remove(XElement element)
    {
        if (element.Name == Ns.A + "blip")
        {
            RemoveDrawn(element);
        }
        else
        {
            RemoveStyled(element);
        }
    }

    private static XElement Black => new(Ns.A + "solidFill", new XElement(Ns.A + "srgbClr", new XAttribute("val", "000000")));

    private static void RemoveDrawn(XElement blip)
    {
        if (blip.Ancestors(Ns.Pic + "pic").FirstOrDefault() is { } picture)
        {
            ReplacePicture(picture);
        }
        else if (blip.Parent is { } fill && fill.Name.LocalName == "blipFill")
        {
            fill.ReplaceWith(Black);
        }
        else
        {
            blip.Remove();
        }
    }

    private static void ReplacePicture(XElement picture)
    {
        var place = picture.Element(Ns.Pic + "spPr")?.Element(Ns.A + "xfrm");
        var shape = new XElement(
            Ns.Wps + "wsp",
            new XElement(Ns.Wps + "cNvSpPr"),
            new XElement(
                Ns.Wps + "spPr",
                place is null ? null : new XElement(place),
                new XElement(Ns.A + "prstGeom", new XAttribute("prst", "rect"), new XElement(Ns.A + "avLst")),
                Black,
                new XElement(Ns.A + "ln", new XElement(Ns.A + "noFill"))),
            new XElement(Ns.Wps + "bodyPr"));
        if (picture.Parent?.Name == Ns.A + "graphicData")
        {
            picture.Parent.SetAttributeValue("uri", Ns.Wps.NamespaceName);
            var drawing = picture.Ancestors(Ns.W + "drawing").FirstOrDefault();
            picture.ReplaceWith(shape);
            Guard(drawing);
        }
        else if (picture.Parent?.Name.Namespace == Ns.Wpg || picture.Parent?.Name.Namespace == Ns.Wpc)
        {
            picture.ReplaceWith(shape);
        }
        else
        {
            picture.Remove();
        }
    }

    // Programs that do not know such shapes skip them.
    private static void Guard(XElement? drawing)
    {
        if (drawing is not null && !drawing.Ancestors(Ns.Mc + "Choice").Any())
        {
            var choice = new XElement(Ns.Mc + "Choice", new XAttribute("Requires", "wps"));
            drawing.ReplaceWith(new XElement(Ns.Mc + "AlternateContent", choice));
            choice.Add(drawing);
        }
    }

    private static void RemoveStyled(XElement element)
    {
        if (element.Parent is { } shape)
        {
            shape.SetAttributeValue("fillcolor", "black");
            shape.SetAttributeValue("filled", "t");
        }

        element.Remove();
    }
}
