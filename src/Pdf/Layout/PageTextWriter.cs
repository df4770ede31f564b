using System.Text;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Layout;

/// <summary>Writes rows as text and notes which glyph shows each unit.</summary>
internal sealed class PageTextWriter
{
    private const double WidestLetterGap = 0.1;
    private const double NarrowestTab = 0.9;
    private const double NarrowestTabAfterSpace = 1.5;
    private const int FewestGapsForTracking = 4;
    private const double SmallestParagraphStep = 1.5;
    private const double ParagraphShareOfLeading = 1.35;

    private readonly StringBuilder text = new();
    private readonly List<int> ordinals = [];
    private readonly List<TextLine> lines = [];
    private readonly List<TextWord> words = [];
    private int wordStart = -1;
    private PdfRectangle wordBox;
    private PdfRectangle? lineBox;

    /// <summary>The page's text.</summary>
    public PageText Write(IReadOnlyList<TextRow> rows, IReadOnlyList<GlyphDuplicate> duplicates)
    {
        var paragraphStep = ParagraphStep(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(rows[i]);
            if (i + 1 < rows.Count)
            {
                Insert('\n');
                if (IsParagraphEnd(rows[i], rows[i + 1], paragraphStep))
                {
                    Insert('\n');
                }
            }
        }

        return new PageText(text.ToString(), ordinals, lines, words, duplicates);
    }

    private static double ParagraphStep(IReadOnlyList<TextRow> rows)
    {
        var steps = rows.Skip(1)
            .Select((row, index) => RowStacking.Step(rows[index], row))
            .Where(step => step is > 0.5 and < 3)
            .Order()
            .ToList();
        return steps.Count == 0
            ? SmallestParagraphStep
            : Math.Max(SmallestParagraphStep, ParagraphShareOfLeading * steps[steps.Count / 2]);
    }

    private static bool IsParagraphEnd(TextRow row, TextRow next, double paragraphStep)
    {
        var step = RowStacking.Step(row, next);
        return step > paragraphStep || (step < 0 && !ContinuesSentence(row, next)) || row.Direction != next.Direction;
    }

    // From the foot of a column to the head of the next one.
    private static bool ContinuesSentence(TextRow row, TextRow next)
    {
        var last = row.Segments[^1].Glyphs.LastOrDefault(glyph => !glyph.IsSpace).Text;
        var first = next.Segments[0].Glyphs.FirstOrDefault(glyph => !glyph.IsSpace).Text;
        return last is { } end
            && first is { } start
            && char.IsLower(start[0])
            && (char.IsLetter(end[^1]) || end[^1] is ',' or '-');
    }

    private void WriteRow(TextRow row)
    {
        var start = text.Length;
        lineBox = null;
        var widestGap = WidestLetterGap + Tracking(row);
        for (var i = 0; i < row.Segments.Count; i++)
        {
            if (i > 0)
            {
                Separate(row.Segments[i - 1], row.Segments[i]);
            }

            WriteSegment(row.Segments[i], widestGap);
        }

        EndWord();
        if (lineBox is { } box)
        {
            lines.Add(new TextLine(start, text.Length - start, box));
        }
    }

    private void Separate(TextSegment left, TextSegment right)
    {
        var gap = (right.U - left.EndU) / Math.Max(left.Size, right.Size);
        if (gap >= (left.Last.IsSpace ? NarrowestTabAfterSpace : NarrowestTab))
        {
            Insert('\t');
        }
        else if (gap > WidestLetterGap && !left.Last.IsSpace && !right.Glyphs[0].IsSpace)
        {
            Insert(' ');
        }
    }

    private void WriteSegment(TextSegment segment, double widestGap)
    {
        for (var i = 0; i < segment.Glyphs.Count; i++)
        {
            var glyph = segment.Glyphs[i];
            if (i > 0 && IsWordGap(segment.Glyphs[i - 1], glyph, widestGap))
            {
                Insert(' ');
            }

            Append(glyph);
        }
    }

    private static bool IsWordGap(PlacedGlyph left, PlacedGlyph right, double widestGap) =>
        !left.IsSpace && !right.IsSpace && Gap(left, right) > widestGap;

    private static double Gap(PlacedGlyph left, PlacedGlyph right) =>
        (right.U - left.EndU) / Math.Max(left.Size, right.Size);

    // Where nearly all letters stand apart, the heading is spaced out and only wider gaps divide words. Leader dots and
    // the digits of a table stand apart without being words.
    private static double Tracking(TextRow row)
    {
        var gaps = new List<double>();
        foreach (var segment in row.Segments)
        {
            AddLetterGaps(segment.Glyphs, gaps);
        }

        if (gaps.Count < FewestGapsForTracking)
        {
            return 0;
        }

        gaps.Sort();
        return Math.Max(0, gaps[gaps.Count / 4]);
    }

    private static void AddLetterGaps(IReadOnlyList<PlacedGlyph> glyphs, List<double> gaps)
    {
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (glyphs[i - 1].IsLetter && glyphs[i].IsLetter)
            {
                gaps.Add(Gap(glyphs[i - 1], glyphs[i]));
            }
        }
    }

    private void Append(PlacedGlyph glyph)
    {
        lineBox = lineBox?.Union(glyph.Box) ?? glyph.Box;
        if (glyph.IsSpace)
        {
            EndWord();
        }
        else if (wordStart < 0)
        {
            (wordStart, wordBox) = (text.Length, glyph.Box);
        }
        else
        {
            wordBox = wordBox.Union(glyph.Box);
        }

        text.Append(glyph.Text);
        for (var i = 0; i < glyph.Text.Length; i++)
        {
            ordinals.Add(glyph.Ordinal);
        }
    }

    private void Insert(char separator)
    {
        EndWord();
        text.Append(separator);
        ordinals.Add(PageText.NoGlyph);
    }

    private void EndWord()
    {
        if (wordStart >= 0)
        {
            words.Add(new TextWord(wordStart, text.Length - wordStart, wordBox));
            wordStart = -1;
        }
    }
}
