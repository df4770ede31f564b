using System.Globalization;
using System.Xml.Linq;
using Clona.Office.Text;

namespace Clona.Office.Word;

/// <summary>Reads cleaned parts as one text: the body first, each drawing behind its paragraph, then headers, footers and notes.</summary>
internal sealed class WordTextReader
{
    // Symbol fonts keep their characters in a private area; its lower byte is the key that was pressed.
    private const int PrivateArea = 0xF000;

    private static readonly HashSet<XName> NoText = [Ns.C + "f", Ns.C + "formatCode", Ns.W + "instrText", Ns.Wp + "posOffset", Ns.Wp + "align",
        Ns.Wp14 + "pctWidth", Ns.Wp14 + "pctHeight", Ns.Wp14 + "pctPosHOffset", Ns.Wp14 + "pctPosVOffset", Ns.C + "ptCount"];

    private readonly List<TextLine> lines = [];
    private readonly HashSet<WordPart> read = [];

    /// <summary>The text of <paramref name="parts"/>, the document first.</summary>
    public static OfficeText Read(IReadOnlyList<WordPart> parts)
    {
        var reader = new WordTextReader();
        foreach (var part in parts.Where(part => part.HasText).OrderBy(part => part.Kind))
        {
            reader.ReadPart(part);
        }

        foreach (var part in parts.Where(part => part.Kind is PartKind.Numbering or PartKind.Styles))
        {
            ReadAttributes(part.Root, reader.lines);
        }

        return new OfficeText(reader.lines);
    }

    private void ReadPart(WordPart part)
    {
        if (read.Add(part))
        {
            ReadBlock(part.Root, part, lines);
        }
    }

    private void ReadBlock(XElement holder, WordPart part, List<TextLine> target)
    {
        foreach (var child in holder.Elements())
        {
            if (child.Name.LocalName == "p" && (child.Name.Namespace == Ns.W || child.Name.Namespace == Ns.A))
            {
                ReadParagraph(child, part, target);
            }
            else if (child.Name == Ns.W + "tbl")
            {
                ReadTable(child, part, target);
            }
            else if (child.Name == Ns.C + "v")
            {
                var line = new TextLine();
                AddText(child, line);
                target.Add(line);
            }
            else
            {
                target.AddRange(AttributesOf(child));
                ReadLoose(child, target);
                ReadBlock(child, part, target);
            }
        }
    }

    // Text where no paragraph is expected: a line of its own, so that nothing is left unread.
    private static void ReadLoose(XElement element, List<TextLine> target)
    {
        if (!NoText.Contains(element.Name) && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            var line = new TextLine();
            AddText(element, line);
            target.Add(line);
        }
    }

    private void ReadTable(XElement table, WordPart part, List<TextLine> target)
    {
        target.AddRange((table.Element(Ns.W + "tblPr")?.Elements() ?? []).SelectMany(AttributesOf));
        foreach (var row in table.Elements(Ns.W + "tr"))
        {
            List<IReadOnlyList<TextLine>> cells = [];
            foreach (var cell in row.Elements(Ns.W + "tc"))
            {
                List<TextLine> content = [];
                ReadBlock(cell, part, content);
                cells.Add(content);
            }

            target.AddRange(TextRow.Lines(cells));
        }
    }

    private void ReadParagraph(XElement paragraph, WordPart part, List<TextLine> target)
    {
        var walk = new ParagraphWalk();
        foreach (var child in paragraph.Elements())
        {
            Walk(child, part, walk);
        }

        target.AddRange(walk.Lines);
        target.AddRange(walk.Beside);
    }

    private void Walk(XElement element, WordPart part, ParagraphWalk walk)
    {
        var name = element.Name;
        if (name == Ns.W + "drawing" || name == Ns.W + "pict" || name == Ns.W + "object" || name.Namespace == Ns.Mc)
        {
            ReadDrawing(element, part, walk.Beside);
        }
        else if (name == Ns.W + "br" || name == Ns.W + "cr" || name == Ns.A + "br")
        {
            walk.Break();
        }
        else if (name == Ns.W + "tab" || name == Ns.W + "ptab")
        {
            walk.Current.Add("\t");
        }
        else if (ShownCharacter(element) is { } shown)
        {
            walk.Current.Add(element, shown);
        }
        else if (name != Ns.W + "pPr" && name != Ns.W + "rPr" && !NoText.Contains(name))
        {
            AddText(element, walk.Current);
            foreach (var child in element.Elements())
            {
                Walk(child, part, walk);
            }
        }
    }

    private void ReadDrawing(XElement drawing, WordPart part, List<TextLine> target)
    {
        ReadBlock(drawing, part, target);
        foreach (var link in drawing.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Ns.R))
        {
            if (part.Links.GetValueOrDefault(link.Value) is { HasText: true } linked)
            {
                var behind = lines.Count;
                ReadPart(linked);
                target.AddRange(lines[behind..]);
                lines.RemoveRange(behind, lines.Count - behind);
            }
        }
    }

    private static string? ShownCharacter(XElement element)
    {
        if (element.Name == Ns.W + "noBreakHyphen")
        {
            return "\u2011";
        }

        if (element.Name != Ns.W + "sym" || !int.TryParse(
            (string?)element.Attribute(Ns.W + "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        var letter = code >= PrivateArea ? code & 0xFF : code;
        return letter is > 32 and < 0xD800 ? ((char)letter).ToString() : "\u2022";
    }

    private static void AddText(XElement element, TextLine line)
    {
        foreach (var text in element.Nodes().OfType<XText>())
        {
            // Blanks between elements are how a program laid out its file.
            line.Add(text, element.Name.LocalName == "t" || !string.IsNullOrWhiteSpace(text.Value) ? text.Value : string.Empty);
        }
    }

    private static void ReadAttributes(XElement root, List<TextLine> target) => target.AddRange(root.Descendants().SelectMany(AttributesOf));

    private static IEnumerable<TextLine> AttributesOf(XElement element)
    {
        foreach (var attribute in TextAttributes.Of(element).Where(attribute => attribute.Value.Any(char.IsLetter) || attribute.Value.Length > 8))
        {
            var line = new TextLine();
            line.Add(attribute, attribute.Value);
            yield return line;
        }
    }
}
