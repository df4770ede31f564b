using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Reading;

/// <summary>One page's text with the glyph and the box behind every character.</summary>
/// <param name="Number">Page number from 1.</param>
/// <param name="Text">The text in reading order.</param>
public sealed record TextPage(int Number, string Text)
{
    /// <summary>Glyph ordinal of each UTF-16 unit of <see cref="Text"/>; −1 for inserted blanks. Empty in formats without glyphs.</summary>
    public IReadOnlyList<int> Glyphs { get; init; } = [];

    /// <summary>Line number of each UTF-16 unit, rising with the text. Empty in formats without glyphs.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>Box of each glyph, by ordinal.</summary>
    public IReadOnlyList<PageBox> GlyphBoxes { get; init; } = [];

    /// <summary>Glyphs printed once more at the place of another one, by the ordinal of the one that stands in the text.</summary>
    public ILookup<int, int> Doubles { get; init; } = Array.Empty<int>().ToLookup(item => item);

    /// <summary>The ordinals of all glyphs behind <paramref name="span"/>, doubles included, rising.</summary>
    public IReadOnlyList<int> GlyphsOf(TextSpan span) =>
        [.. Units(span).SelectMany(unit => Doubles[Glyphs[unit]].Prepend(Glyphs[unit])).Distinct().Order()];

    /// <summary>One box for each line that <paramref name="span"/> touches.</summary>
    public IEnumerable<PageBox> BoxesOf(TextSpan span) =>
        Units(span).GroupBy(unit => Lines[unit]).Select(line => line.Select(unit => GlyphBoxes[Glyphs[unit]]).Aggregate(Union));

    /// <summary>The words of the page in the order of its text; a word that goes over two lines has two parts.</summary>
    /// <remarks>None in formats without glyphs: there the text itself is what a person looks at.</remarks>
    public IEnumerable<(TextSpan Span, PageBox Box)> Words()
    {
        for (var start = 0; start < Glyphs.Count; start++)
        {
            if (!char.IsWhiteSpace(Text[start]))
            {
                var end = EndOfWord(start);
                var boxes = Units(new TextSpan(start, end)).Select(unit => GlyphBoxes[Glyphs[unit]]).ToList();
                if (boxes.Count > 0)
                {
                    yield return (new TextSpan(start, end), boxes.Aggregate(Union));
                }

                start = end - 1;
            }
        }
    }

    private int EndOfWord(int start)
    {
        var end = start + 1;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]) && Lines[end] == Lines[start])
        {
            end++;
        }

        return end;
    }

    private static PageBox Union(PageBox first, PageBox second) => new(
        first.Page,
        Math.Min(first.X0, second.X0),
        Math.Min(first.Y0, second.Y0),
        Math.Max(first.X1, second.X1),
        Math.Max(first.Y1, second.Y1));

    private IEnumerable<int> Units(TextSpan span) => Glyphs.Count == 0
        ? []
        : Enumerable.Range(span.Start, span.Length).Where(unit => Glyphs[unit] >= 0);
}
