using System.Text;

namespace Clona.Office.Text;

/// <summary>The whole text of a document, and for each character where it stands.</summary>
internal sealed class OfficeText
{
    private readonly List<TextPiece> pieces = [];

    /// <summary>Joins <paramref name="lines"/>; each ends with a line feed.</summary>
    public OfficeText(IEnumerable<TextLine> lines)
    {
        var text = new StringBuilder();
        foreach (var (node, part) in lines.SelectMany(line => line.Fragments.Append((null, "\n"))))
        {
            if (node is not null)
            {
                pieces.Add(new TextPiece(node, text.Length, part.Length));
            }

            text.Append(part);
        }

        Text = text.ToString();
    }

    /// <summary>The text; offsets are UTF-16 code units.</summary>
    public string Text { get; }

    /// <summary>Its pieces, rising.</summary>
    public IReadOnlyList<TextPiece> Pieces => pieces;
}
