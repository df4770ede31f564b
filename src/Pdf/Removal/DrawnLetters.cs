using Clona.Pdf.Content;
using Clona.Pdf.Geometry;

namespace Clona.Pdf.Removal;

/// <summary>Finds paths that look like letters where removed glyphs stood: outlines under a text layer, shadows, double prints.</summary>
/// <remarks>
/// Only paths that lie wholly over the removed glyphs, and are about as large as a letter: rules, underlines, frames and
/// backgrounds reach further, or are too flat.
/// </remarks>
internal sealed class DrawnLetters
{
    private const double CellSize = 24;
    private const double Around = 0.2;
    private const double LowestLetter = 0.15;
    private const double HighestLetter = 1.3;
    private const double WidestLetter = 1.6;

    private readonly Dictionary<(int X, int Y), List<(PdfRectangle Box, double Size)>> cells = [];

    /// <summary>The letters of <paramref name="page"/> over the glyphs that <paramref name="isRemoved"/> says.</summary>
    public DrawnLetters(ExecutedPage page, Func<int, bool> isRemoved)
    {
        if (page.Paints.Events.Count == 0)
        {
            Paths = [];
            return;
        }

        foreach (var glyph in page.Glyphs.Where(glyph => isRemoved(glyph.Ordinal)))
        {
            Add(glyph.Quad.Bounds, glyph.FontSize);
        }

        Paths = cells.Count == 0 ? [] : [.. page.Paints.Events.Where(IsLetter)];
    }

    /// <summary>The paths, in the order of painting.</summary>
    public IReadOnlyList<PaintEvent> Paths { get; }

    /// <summary>Whether the path is about as large as a letter of <paramref name="size"/> points.</summary>
    public static bool IsLetterSized(PaintEvent path, double size) =>
        path is { Kind: PaintKind.Path, Clips: false }
        && path.Bounds.Height >= LowestLetter * size && path.Bounds.Height <= HighestLetter * size && path.Bounds.Width <= WidestLetter * size;

    private bool IsLetter(PaintEvent path) =>
        path is { Kind: PaintKind.Path, Clips: false }
        && cells.TryGetValue(CellOf((path.Bounds.Left + path.Bounds.Right) / 2, (path.Bounds.Bottom + path.Bounds.Top) / 2), out var boxes)
        && boxes.Exists(item => IsLetterSized(path, item.Size) && IsInside(path.Bounds, item.Box, item.Size));

    // Letters are wider than the glyph they stand for where the fonts differ; what counts is that their middle stands on it.
    private static bool IsInside(PdfRectangle path, PdfRectangle box, double size)
    {
        var reach = Around * size;
        return path.Bottom >= box.Bottom - reach && path.Top <= box.Top + reach
            && (path.Left + path.Right) / 2 >= box.Left && (path.Left + path.Right) / 2 <= box.Right
            && path.Left >= box.Left - (WidestLetter * size / 2) && path.Right <= box.Right + (WidestLetter * size / 2);
    }

    private static (int X, int Y) CellOf(double x, double y) =>
        ((int)Math.Clamp(Math.Floor(x / CellSize), -1e6, 1e6), (int)Math.Clamp(Math.Floor(y / CellSize), -1e6, 1e6));

    private void Add(PdfRectangle box, double size)
    {
        var (left, bottom) = CellOf(box.Left, box.Bottom);
        var (right, top) = CellOf(box.Right, box.Top);
        for (var x = left; x <= Math.Min(right, left + 40); x++)
        {
            for (var y = bottom; y <= Math.Min(top, bottom + 40); y++)
            {
                if (!cells.TryGetValue((x, y), out var boxes))
                {
                    cells[(x, y)] = boxes = [];
                }

                boxes.Add((box, size));
            }
        }
    }
}
