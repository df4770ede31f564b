using System.Globalization;

namespace Clona.TrainingText.Templates;

/// <summary>Reads one line of the template language.</summary>
/// <remarks>
/// <c>{var.attribute:argument}</c> a value · <c>{var?m|f}</c> agreement · <c>{>pool}</c> a sentence of a pool · <c>&lt;a|b&gt;</c> a choice ·
/// <c>*3-8 </c> at the start: the line three to eight times · <c>%40 </c>: in 40 of 100 documents · <c>\n</c>, <c>\t</c>.
/// </remarks>
internal sealed class LineParser
{
    private readonly string text;
    private int position;

    private LineParser(string text) => this.text = text;

    /// <summary>The line as nodes.</summary>
    /// <exception cref="FormatException">An unclosed brace.</exception>
    public static TemplateLine Parse(string line)
    {
        var (fewest, most, percent) = (1, 1, 100);
        while (line.Length > 1 && line[0] is '*' or '%' && char.IsAsciiDigit(line[1]))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var head = line[1..blank];
            if (line[0] == '%')
            {
                percent = int.Parse(head, CultureInfo.InvariantCulture);
            }
            else
            {
                var limits = head.Split('-');
                fewest = int.Parse(limits[0], CultureInfo.InvariantCulture);
                most = int.Parse(limits[^1], CultureInfo.InvariantCulture);
            }

            line = line[(blank + 1)..];
        }

        return new TemplateLine(Nodes(line), fewest, most, percent);
    }

    /// <summary>The nodes of a text without the marks of a line.</summary>
    public static IReadOnlyList<TemplateNode> Nodes(string text) =>
        new LineParser(text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal)).Sequence(string.Empty);

    private List<TemplateNode> Sequence(string stops)
    {
        var nodes = new List<TemplateNode>();
        var start = position;
        while (position < text.Length && !stops.Contains(text[position], StringComparison.Ordinal))
        {
            if (text[position] is not ('{' or '<'))
            {
                position++;
                continue;
            }

            AddText(nodes, start);
            nodes.Add(text[position] == '{' ? Slot() : Choice());
            start = position;
        }

        AddText(nodes, start);
        return nodes;
    }

    private void AddText(List<TemplateNode> nodes, int start)
    {
        if (position > start)
        {
            nodes.Add(new TextNode(text[start..position]));
        }
    }

    private ChoiceNode Choice()
    {
        var options = new List<IReadOnlyList<TemplateNode>>();
        do
        {
            position++;
            options.Add(Sequence("|>"));
            if (position >= text.Length)
            {
                throw new FormatException($"A choice is not closed: {text}");
            }
        }
        while (text[position] == '|');
        position++;
        return new ChoiceNode(options);
    }

    private TemplateNode Slot()
    {
        var end = text.IndexOf('}', position);
        if (end < 0)
        {
            throw new FormatException($"A slot is not closed: {text}");
        }

        var inner = text[(position + 1)..end];
        position = end + 1;
        if (inner[0] == '>')
        {
            return new PoolNode(inner[1..]);
        }

        var question = inner.IndexOf('?', StringComparison.Ordinal);
        if (question >= 0)
        {
            var words = inner[(question + 1)..].Split('|');
            return new AgreementNode(inner[..question].Split(':')[0], words[0], words[1]);
        }

        var fields = inner.Split(':');
        var dot = fields[0].IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new SlotNode(fields[0], string.Empty, fields[1..])
            : new SlotNode(fields[0][..dot], fields[0][(dot + 1)..], fields[1..]);
    }
}
