using System.Globalization;
using System.Xml.Linq;

namespace Clona.Office.OpenText;

/// <summary>Makes the blanks of a tree mean what they show, and writes them so that no program swallows them.</summary>
/// <remarks>OpenDocument shows a run of blanks as one and says further ones by an element (part 1, 6.1.2).</remarks>
internal static class Blanks
{
    private const int MostBlanks = 1000;

    /// <summary>Turns elements that stand for blanks into blanks, and takes out those that only lay out the file.</summary>
    public static void Normalise(XElement root)
    {
        foreach (var paragraph in root.Descendants().Where(Odf.IsParagraph).ToList())
        {
            NormaliseOne(paragraph);
        }
    }

    /// <summary>Turns blanks that would be swallowed into elements.</summary>
    public static void Protect(XElement root)
    {
        foreach (var paragraph in root.Descendants().Where(Odf.IsParagraph).ToList())
        {
            ProtectOne(paragraph);
        }
    }

    private static void NormaliseOne(XElement paragraph)
    {
        var isBehindBlank = true;
        XText? last = null;
        foreach (var node in Flow(paragraph).ToList())
        {
            if (node is XText text)
            {
                text.Value = Collapse(text.Value, ref isBehindBlank);
                last = text.Value.Length > 0 ? text : last;
                continue;
            }

            isBehindBlank = false;
            last = null;
            if (((XElement)node).Name == Odf.Text + "s")
            {
                node.ReplaceWith(new XText(new string(' ', CountOf((XElement)node))));
            }
        }

        if (last is not null)
        {
            last.Value = last.Value.TrimEnd(' ');
        }
    }

    private static string Collapse(string value, ref bool isBehindBlank)
    {
        var kept = new char[value.Length];
        var count = 0;
        foreach (var letter in value)
        {
            var isBlank = letter is ' ' or '\t' or '\r' or '\n';
            if (!isBlank || !isBehindBlank)
            {
                kept[count++] = isBlank ? ' ' : letter;
            }

            isBehindBlank = isBlank;
        }

        return new string(kept, 0, count);
    }

    private static int CountOf(XElement blanks) => Math.Clamp(
        int.TryParse(blanks.Attribute(Odf.Text + "c")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1, 1, MostBlanks);

    private static void ProtectOne(XElement paragraph)
    {
        var nodes = Flow(paragraph).ToList();
        var isBehindLetter = false;
        for (var index = 0; index < nodes.Count; index++)
        {
            if (nodes[index] is not XText text)
            {
                isBehindLetter = false;
                continue;
            }

            var hasMore = index + 1 < nodes.Count && nodes[index + 1] is XText { Value.Length: > 0 };
            text.ReplaceWith(Parts(text.Value, isBehindLetter, hasMore));
            isBehindLetter = text.Value.Length == 0 ? isBehindLetter : text.Value[^1] != ' ';
        }
    }

    private static List<XNode> Parts(string value, bool isBehindLetter, bool hasMore)
    {
        List<XNode> parts = [];
        var start = 0;
        for (var index = 0; index < value.Length; index++)
        {
            var isLiteral = value[index] != ' '
                || ((index > 0 ? value[index - 1] != ' ' : isBehindLetter) && (index + 1 < value.Length || hasMore));
            if (!isLiteral)
            {
                Add(parts, value[start..index]);
                parts.Add(new XElement(Odf.Text + "s"));
                start = index + 1;
            }
        }

        Add(parts, value[start..]);
        return parts;
    }

    private static void Add(List<XNode> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new XText(text));
        }
    }

    // The texts of a paragraph in the order in which they are shown; whatever else shows something ends a run of blanks.
    private static IEnumerable<XNode> Flow(XElement holder)
    {
        foreach (var node in holder.Nodes())
        {
            if (node is XText)
            {
                yield return node;
            }
            else if (node is XElement element)
            {
                var isOpen = element.Name == Odf.Text + "span" || element.Name == Odf.Text + "ruby" || element.Name == Odf.Text + "ruby-base";
                foreach (var inner in isOpen ? Flow(element) : [element])
                {
                    yield return inner;
                }
            }
        }
    }
}
