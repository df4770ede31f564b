using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Structure;

/// <summary>
/// Texts that elements say in place of their content, or of it: only what the glyphs of the element say as well, so that
/// whoever has read these has read the texts too.
/// </summary>
/// <remarks>A picture whose description goes says that it is one.</remarks>
internal sealed class StructureTexts(IObjectSource source, IReadOnlyCollection<Remover> switchedOff)
{
    /// <summary>What is said of a picture whose description goes.</summary>
    public const string Picture = "[obrázek]";

    private const int LongestTitle = 200;
    private const int LongestTitled = 4_096;
    private const int PiecesPerLetter = 4;
    private const int MorePieces = 64;

    private readonly List<(string Before, string After)> pieces = [];

    /// <summary>How many texts went.</summary>
    public int Dropped { get; private set; }

    /// <summary>Gives the elements of the output their texts.</summary>
    public void Describe(StructureTree tree)
    {
        var open = new Stack<(StructureElement Element, int Kid, int First)>();
        foreach (var top in tree.Elements.Where(element => element is { Parent: null, IsKept: true }))
        {
            open.Push((top, 0, pieces.Count));
            while (open.TryPop(out var next))
            {
                if (next.Kid == next.Element.Kids.Count)
                {
                    Describe(next.Element, next.First);
                    continue;
                }

                open.Push(next with { Kid = next.Kid + 1 });
                switch (next.Element.Kids[next.Kid])
                {
                    case StructureElement { NeedsText: true } kid:
                        open.Push((kid, 0, pieces.Count));
                        break;
                    case StructureItem item when next.Element.NeedsText:
                        pieces.AddRange(StructureOutcome.Shown(item).Select(piece => (piece.Before, piece.After)));
                        break;
                }
            }
        }
    }

    private void Describe(StructureElement element, int first)
    {
        if (!element.IsKept)
        {
            return;
        }

        Add(element, "T", TextOf(element, "T") is { } title && IsTitle(title, first) ? title : null);
        Add(element, "E", Same(element, TextOf(element, "E"), first));
        Add(element, "Alt", Same(element, TextOf(element, "Alt"), first)
            ?? (element.Source["Alt"] is not null && element.Type is "Figure" or "Formula" ? Picture : null));
        Add(element, "ActualText", Same(element, TextOf(element, "ActualText"), first));
    }

    private void Add(StructureElement element, string key, string? text)
    {
        if (switchedOff.Contains(Remover.StructureTexts) && source.Resolve(element.Source[key]) is PdfString original)
        {
            element.Entries.Add(new(key, original));
        }
        else if (text is not null)
        {
            element.Entries.Add(new(key, TextString.Encode(text)));
        }

        Dropped += element.Source[key] is not null && text is null or Picture ? 1 : 0;
    }

    private string? TextOf(StructureElement element, string key) =>
        source.Resolve(element.Source[key]) is PdfString text ? TextString.Decode(text) : null;

    // What said the same as the glyphs says what is left of them, the marks included.
    private string? Same(StructureElement element, string? text, int first)
    {
        if (text is null || pieces.Count - first > (PiecesPerLetter * text.Length) + MorePieces || !SameText.MayReplace(text, Joined(first, isAfter: false)))
        {
            return null;
        }

        return element.HasLost && text.Length > 0 ? Joined(first, isAfter: true) : text;
    }

    private bool IsTitle(string title, int first)
    {
        var length = 0;
        for (var i = first; i < pieces.Count && length <= LongestTitled; i++)
        {
            length += pieces[i].After.Length + 1;
        }

        return title.Length is > 0 and <= LongestTitle && length <= LongestTitled && SameText.IsPart(title, Joined(first, isAfter: true));
    }

    private string Joined(int first, bool isAfter)
    {
        var text = new StringBuilder();
        for (var i = first; i < pieces.Count; i++)
        {
            var piece = isAfter ? pieces[i].After : pieces[i].Before;
            if (isAfter && piece.Length > 0 && text.Length > 0 && !char.IsWhiteSpace(text[^1]) && !char.IsWhiteSpace(piece[0]))
            {
                text.Append(' ');
            }

            text.Append(piece);
        }

        return text.ToString();
    }
}
