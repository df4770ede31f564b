using System.Xml.Linq;

namespace Clona.Office.Text;

/// <summary>A line of text before it has its place in the document: nodes of the tree, and blanks between them.</summary>
internal sealed class TextLine
{
    private readonly List<(XObject? Node, string Text)> fragments = [];

    /// <summary>Whether nothing but blanks stands in it.</summary>
    public bool IsBlank => fragments.TrueForAll(fragment => string.IsNullOrWhiteSpace(fragment.Text));

    /// <summary>Whether it ends like the label of a value.</summary>
    public bool IsLabel => fragments.FindLast(fragment => !string.IsNullOrWhiteSpace(fragment.Text)).Text?.TrimEnd().EndsWith(':') == true;

    /// <summary>The parts of the line, rising.</summary>
    public IReadOnlyList<(XObject? Node, string Text)> Fragments => fragments;

    /// <summary>Adds text that stands in the tree.</summary>
    public void Add(XObject node, string text)
    {
        if (text.Length > 0)
        {
            fragments.Add((node, text));
        }
    }

    /// <summary>Adds a blank that stands for a structure of the document.</summary>
    public void Add(string blank) => fragments.Add((null, blank));

    /// <summary>Adds another line behind this one.</summary>
    public void Add(TextLine other, string blank)
    {
        if (fragments.Count > 0)
        {
            Add(blank);
        }

        fragments.AddRange(other.fragments);
    }
}
