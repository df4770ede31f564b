using Clona.Accuracy.Corpus;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>A text as its pieces, marked and unmarked, in order.</summary>
/// <param name="Name">Name, for figures.</param>
/// <param name="Parts">All of the text.</param>
internal sealed record MarkedDocument(string Name, IReadOnlyList<MarkedPart> Parts)
{
    /// <summary>Number of words.</summary>
    public int Words => string.Concat(Parts.Select(part => part.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The text with the marks that the tagger learns.</summary>
    public static MarkedDocument Of(GoldDocument gold)
    {
        var parts = new List<MarkedPart>();
        var position = 0;
        foreach (var span in gold.Spans.Where(span => KindOf(span) != TagLabel.Outside))
        {
            var (start, end) = (gold.CodePoints.UnitAt(span.Start), gold.CodePoints.UnitAt(span.End));
            parts.Add(new MarkedPart(gold.Text[position..start], TagLabel.Outside));
            parts.Add(new MarkedPart(gold.Text[start..end], KindOf(span)));
            position = end;
        }

        parts.Add(new MarkedPart(gold.Text[position..], TagLabel.Outside));
        return new MarkedDocument(gold.Name, [.. parts.Where(part => part.Text.Length > 0)]);
    }

    private static TagLabel KindOf(GoldSpan span) => span.Type switch
    {
        "PERSON" => TagLabel.PersonStart,
        "ADDRESS" => TagLabel.AddressStart,
        _ => TagLabel.Outside,
    };
}
