using System.Text;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Reading;

/// <summary>The whole text of a document, page after page, each character with its place on the page.</summary>
/// <remarks>Pages are joined by a form feed. Offsets are UTF-16 code units of <see cref="Text"/>.</remarks>
public sealed class DocumentText
{
    /// <summary>Character between two pages.</summary>
    public const char PageBreak = '\f';

    private readonly int[] starts;

    /// <summary>Joins <paramref name="pages"/>, at least one, numbered from 1 without gaps.</summary>
    public DocumentText(IReadOnlyList<TextPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        Pages = pages;
        var text = new StringBuilder();
        starts = new int[pages.Count];
        for (var index = 0; index < pages.Count; index++)
        {
            text.Append(index > 0 ? PageBreak.ToString() : string.Empty);
            starts[index] = text.Length;
            text.Append(pages[index].Text);
        }

        Text = text.ToString();
    }

    /// <summary>The text that detectors read and that all offsets of a report count in.</summary>
    public string Text { get; }

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<TextPage> Pages { get; }

    /// <summary>Offset of each page's first character.</summary>
    public IReadOnlyList<int> PageStarts => starts;

    /// <summary>The parts of <paramref name="span"/> on each page it touches, in offsets of that page's own text.</summary>
    public IEnumerable<(TextPage Page, TextSpan Span)> OnPages(TextSpan span)
    {
        for (var index = IndexAt(span.Start); index < Pages.Count && PageStarts[index] < span.End; index++)
        {
            var start = PageStarts[index];
            var end = start + Pages[index].Text.Length;
            if (span.Start < end)
            {
                yield return (Pages[index], new TextSpan(Math.Max(span.Start, start) - start, Math.Min(span.End, end) - start));
            }
        }
    }

    /// <summary>The number, from 1, of the page on which <paramref name="offset"/> lies.</summary>
    public int PageAt(int offset) => Pages[IndexAt(offset)].Number;

    /// <summary>Offset behind the last character of page <paramref name="number"/>.</summary>
    public int EndOfPage(int number) => PageStarts[number - 1] + Pages[number - 1].Text.Length;

    /// <summary>The boxes that <paramref name="span"/> covers, one for each line it touches; none in formats without pages.</summary>
    public IReadOnlyList<PageBox> BoxesOf(TextSpan span) =>
        [.. OnPages(span).SelectMany(part => part.Page.BoxesOf(part.Span))];

    private int IndexAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}
