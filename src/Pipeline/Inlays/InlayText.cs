using System.Text;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Scans;

namespace Clona.Pipeline.Inlays;

/// <summary>Makes a page of text of what was read in a picture; each sign knows its box.</summary>
internal static class InlayText
{
    /// <summary>The page.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="scanned">What was read.</param>
    /// <param name="width">Width of the page in points.</param>
    /// <param name="height">Height of the page in points.</param>
    public static TextPage PageOf(int number, ScannedPage scanned, double width, double height)
    {
        var (x, y) = (width / scanned.Width, height / scanned.Height);
        var text = new StringBuilder();
        List<int> glyphs = [];
        List<int> lines = [];
        List<PageBox> boxes = [];
        int? line = null;
        foreach (var piece in scanned.Pieces)
        {
            if (line is not null && (piece.Line != line || piece.StartsWord))
            {
                text.Append(piece.Line != line ? '\n' : ' ');
                glyphs.Add(-1);
                lines.Add(line.Value);
            }

            line = piece.Line;
            for (var unit = 0; unit < piece.Text.Length; unit++)
            {
                text.Append(piece.Text[unit]);
                glyphs.Add(boxes.Count);
                lines.Add(piece.Line);
                var box = Part(piece, unit).Box;
                boxes.Add(PageBox.Rounded(number, box.Left * x, box.Top * y, box.Right * x, box.Bottom * y));
            }
        }

        return new TextPage(number, text.ToString()) { Glyphs = glyphs, Lines = lines, GlyphBoxes = boxes };
    }

    // The signs of a piece share its width.
    private static ScannedPiece Part(ScannedPiece piece, int unit)
    {
        var (from, to) = ((double)unit / piece.Text.Length, (double)(unit + 1) / piece.Text.Length);
        return piece with { Start = Between(piece, from), End = Between(piece, to) };
    }

    private static ScanPoint Between(ScannedPiece piece, double share) => new(
        piece.Start.X + ((piece.End.X - piece.Start.X) * share), piece.Start.Y + ((piece.End.Y - piece.Start.Y) * share));
}
