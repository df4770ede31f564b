using System.Net;
using System.Text;

namespace Clona.Office.Hypertext;

/// <summary>Reads of a web page what a browser shows: text, its lines and the columns of its tables.</summary>
/// <remarks>
/// Scripts, styles, comments, attributes, templates and elements that are hidden where they stand are not read. Whatever the bytes
/// are, there is a text; nothing in it is followed or fetched.
/// </remarks>
public sealed class HtmlText
{
    private const int MostOpen = 4096;

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "audio", "video", "canvas", "math", "datalist", "noembed", "noframes",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "iframe", "noembed", "noframes", "xmp", "textarea", "title" };

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
        "section", "select", "summary", "table", "tbody", "tfoot", "thead", "title", "tr", "ul", "textarea",
    };

    private readonly string source;
    private readonly StringBuilder text = new();
    private readonly List<(string Name, bool IsHidden)> open = [];
    private int position;

    private HtmlText(string source) => this.source = source;

    private bool IsHidden => open.Count > 0 && open[^1].IsHidden;

    private bool BeginsLine => text.Length == 0 || text[^1] == '\n';

    private bool IsPreformatted => open.Exists(element => element.Name.Equals("pre", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a page.</summary>
    public static string Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var reading = new HtmlText(html);
        reading.Read();
        return HtmlLines.Tidy(reading.text.ToString());
    }

    private void Read()
    {
        while (position < source.Length)
        {
            var mark = source.IndexOf('<', position);
            Add(source[position..(mark < 0 ? source.Length : mark)]);
            position = mark < 0 ? source.Length : mark;
            if (position < source.Length)
            {
                ReadMark();
            }
        }
    }

    private void ReadMark()
    {
        if (Stands("<!--"))
        {
            Skip("-->", position + 4);
        }
        else if (Stands("<!") || Stands("<?"))
        {
            Skip(">", position + 2);
        }
        else if (HtmlTag.Read(source, position) is { } tag)
        {
            position = tag.End;
            Take(tag);
        }
        else
        {
            Add("<");
            position++;
        }
    }

    private void Take(HtmlTag tag)
    {
        if (Blocks.Contains(tag.Name) && !IsHidden && (tag.Name == "br" || !BeginsLine))
        {
            text.Append('\n');
        }
        else if (tag is { IsEnd: true, Name: "td" or "th" } && !IsHidden)
        {
            text.Append('\t');
        }

        if (tag.IsEnd)
        {
            Close(tag.Name);
        }
        else if (!Void.Contains(tag.Name) && !tag.IsEmpty && open.Count < MostOpen)
        {
            open.Add((tag.Name, IsHidden || tag.IsHidden || Unread.Contains(tag.Name)));
            if (Raw.Contains(tag.Name))
            {
                ReadRaw(tag.Name);
            }
        }
    }

    // What stands in these ends at their own end mark and nowhere else.
    private void ReadRaw(string name)
    {
        var end = source.IndexOf("</" + name, position, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? source.Length : end;
        Add(source[position..end]);
        position = end;
    }

    private void Close(string name)
    {
        var index = open.FindLastIndex(element => element.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            open.RemoveRange(index, open.Count - index);
        }
    }

    private void Add(string part)
    {
        if (part.Length > 0 && !IsHidden)
        {
            var decoded = WebUtility.HtmlDecode(part);
            var shown = IsPreformatted ? decoded : HtmlLines.Collapse(decoded);
            text.Append(!IsPreformatted && (BeginsLine || text[^1] == '\t') ? shown.TrimStart(' ') : shown);
        }
    }

    private bool Stands(string mark) => source.AsSpan(position).StartsWith(mark, StringComparison.Ordinal);

    private void Skip(string end, int from)
    {
        var index = from <= source.Length ? source.IndexOf(end, from, StringComparison.Ordinal) : -1;
        position = index < 0 ? source.Length : index + end.Length;
    }
}
