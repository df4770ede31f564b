using System.Collections.Frozen;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Checks;

/// <summary>Finds the letters of a page that a rectangle painted later hides.</summary>
internal sealed class CoveredText
{
    private const double CellSize = 36;

    // Of the distance from the baseline to the middle of a glyph's body: a little above the height of small letters with a stroke.
    private const double Height = 2.8;
    private const double Narrowest = 0.5;
    private const int FewestRepeated = 3;
    private const long MostLooks = 50_000_000;

    // What earlier editors write in place of removed words.
    private static readonly FrozenSet<string> MarkWords = FrozenSet.ToFrozenSet(
    [
        "redacted", "privilege", "privileged", "confidential", "sealed", "filedunderseal", "anonymized", "anonymised",
        "začerněno", "anonymizováno", "anonymizace", "utajeno", "důvěrné", "neveřejné", "znečitelněno", "vymazáno", "odstraněno",
    ]);

    private readonly Glyph[] glyphs;
    private readonly Dictionary<(int X, int Y), List<int>> cells = [];
    private readonly SortedDictionary<int, int> hidden = [];
    private long looks;

    private CoveredText(PageContent content)
    {
        glyphs = content.Glyphs;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (CanBeRead(glyphs[i]) && !content.Clipped.Contains(i))
            {
                var cell = CellOf(glyphs[i].CentreX, glyphs[i].CentreY);
                if (!cells.TryGetValue(cell, out var here))
                {
                    cells[cell] = here = [];
                }

                here.Add(i);
            }
        }
    }

    /// <summary>How many letters tell something and are hidden; null where there is too much to look at.</summary>
    public static int? Count(PageContent content)
    {
        var text = new CoveredText(content);
        for (var cover = 0; cover < content.Covers.Count; cover++)
        {
            text.Hide(cover, content.Covers[cover]);
        }

        var count = text.hidden.Where(item => !text.IsRepeatedLater(item.Key)).GroupBy(item => item.Value)
            .Where(group => text.TellsSomething(group.Select(item => item.Key))).Sum(group => group.Count());
        return text.looks > MostLooks ? null : count;
    }

    private static bool CanBeRead(in Glyph glyph) =>
        glyph is { IsMark: false, Font.IsVertical: false } && double.IsFinite(glyph.CentreX) && double.IsFinite(glyph.CentreY)
        && glyph.Text?.Any(char.IsLetterOrDigit) == true;

    private static (int X, int Y) CellOf(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));

    private void Hide(int number, in Cover cover)
    {
        foreach (var index in looks > MostLooks ? [] : In(cover.Box))
        {
            looks++;
            if (index < cover.Glyphs && IsUnder(cover.Box, glyphs[index]))
            {
                hidden[index] = number;
            }
        }
    }

    private IEnumerable<int> In(PageBox box)
    {
        var (left, bottom) = CellOf(box.Left, box.Bottom);
        var (right, top) = CellOf(box.Right, box.Top);
        if ((right - left + 1L) * (top - bottom + 1L) > cells.Count)
        {
            return cells.Where(cell => cell.Key.X >= left && cell.Key.X <= right && cell.Key.Y >= bottom && cell.Key.Y <= top).SelectMany(cell => cell.Value);
        }

        return Enumerable.Range(left, right - left + 1)
            .SelectMany(x => Enumerable.Range(bottom, top - bottom + 1).Select(y => (x, y)))
            .SelectMany(cell => cells.GetValueOrDefault(cell) ?? []);
    }

    // All of the body from the baseline to the height of capitals; of turned text the corners of it.
    private static bool IsUnder(PageBox box, in Glyph glyph)
    {
        var (alongX, alongY) = (glyph.CentreX - glyph.X, glyph.CentreY - glyph.Y);
        return Math.Abs(alongX) >= Narrowest && Math.Abs(alongY) >= Narrowest
            && Holds(box, glyph.X, glyph.Y)
            && Holds(box, glyph.X + (2 * alongX), glyph.Y + (2 * alongY))
            && Holds(box, glyph.X + (2 * alongX), glyph.Y + (Height * alongY))
            && Holds(box, glyph.X + (Height * alongX), glyph.Y + (2 * alongY));
    }

    private static bool Holds(PageBox box, double x, double y) => x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top;

    // Printed once more at its place and not hidden there: the first keeps nothing secret.
    private bool IsRepeatedLater(int index)
    {
        var glyph = glyphs[index];
        var reach = Math.Max(Math.Abs(glyph.CentreX - glyph.X), Math.Abs(glyph.CentreY - glyph.Y));
        return looks <= MostLooks && In(new(glyph.CentreX - reach, glyph.CentreY - reach, glyph.CentreX + reach, glyph.CentreY + reach))
            .Any(other => ++looks > 0 && other > index && !hidden.ContainsKey(other) && glyphs[other].Text == glyph.Text
                && Math.Abs(glyphs[other].X - glyph.X) <= reach && Math.Abs(glyphs[other].Y - glyph.Y) <= reach);
    }

    private bool TellsSomething(IEnumerable<int> letters)
    {
        var read = string.Concat(letters.SelectMany(index => glyphs[index].Text!).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return !MarkWords.Contains(read) && !(read.Length >= FewestRepeated && read.All(letter => letter == read[0]));
    }
}
