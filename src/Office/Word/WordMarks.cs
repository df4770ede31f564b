using System.Xml.Linq;
using Clona.Office.Text;

namespace Clona.Office.Word;

/// <summary>Sets marks in the place of values: white letters on black in running text, plain letters elsewhere.</summary>
internal static class WordMarks
{
    private static readonly HashSet<XName> Colours =
        [Ns.W + "color", Ns.W + "shd", Ns.W + "highlight", Ns.W + "u", Ns.W + "effect", Ns.W + "em", Ns.W + "strike", Ns.W + "dstrike"];

    /// <summary>Replaces spans of <paramref name="text"/> in its trees.</summary>
    public static void Set(OfficeText text, IReadOnlyList<Replacement> replacements)
    {
        foreach (var (piece, cuts) in PieceCuts.Of(text.Pieces, replacements).ToList())
        {
            var shown = text.Text[piece.Start..piece.End];
            switch (piece.Node)
            {
                case XAttribute attribute:
                    attribute.SetValue(PieceCuts.Apply(shown, cuts));
                    break;
                case XText { Parent: { } element } when element.Name == Ns.W + "t" && element.Parent?.Name == Ns.W + "r":
                    Split(element, PieceCuts.Segments(shown, cuts));
                    break;
                case XText content:
                    content.Value = PieceCuts.Apply(shown, cuts);
                    break;
                case XElement character when character.Parent?.Name == Ns.W + "r":
                    Split(character, PieceCuts.Segments(shown, cuts));
                    break;
                default:
                    ((XElement)piece.Node).Remove();
                    break;
            }
        }
    }

    // The run is parted at its text: what stood before it, the parts of the text, what stood behind it.
    private static void Split(XElement content, IEnumerable<(string Text, bool IsLabel)> segments)
    {
        var run = content.Parent!;
        var properties = run.Element(Ns.W + "rPr");
        var behind = content.ElementsAfterSelf().ToList();
        List<XElement> runs = [.. segments.Where(segment => segment.Text.Length > 0).Select(segment => RunOf(properties, segment.Text, segment.IsLabel))];
        behind.ForEach(element => element.Remove());
        if (behind.Count > 0)
        {
            runs.Add(new XElement(Ns.W + "r", properties is null ? null : new XElement(properties), behind));
        }

        content.Remove();
        run.AddAfterSelf(runs);
        if (run.Elements().All(element => element.Name == Ns.W + "rPr"))
        {
            run.Remove();
        }
    }

    private static XElement RunOf(XElement? properties, string text, bool isLabel)
    {
        var own = properties is null ? new XElement(Ns.W + "rPr") : new XElement(properties);
        if (isLabel)
        {
            own.Elements().Where(element => Colours.Contains(element.Name) || element.Name.Namespace == Ns.W14).Remove();
            own.Add(
                new XElement(Ns.W + "color", new XAttribute(Ns.W + "val", "FFFFFF")),
                new XElement(Ns.W + "shd", new XAttribute(Ns.W + "val", "clear"), new XAttribute(Ns.W + "color", "auto"), new XAttribute(Ns.W + "fill", "000000")));
            PropertyOrder.SortRun(own);
        }

        return new XElement(Ns.W + "r", own.HasElements ? own : null, new XElement(Ns.W + "t", text));
    }
}
