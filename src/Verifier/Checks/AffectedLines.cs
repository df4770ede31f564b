using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Checks;

/// <summary>The lines of a page on which something was removed; their other glyphs may move along them.</summary>
/// <remarks>
/// They have to: what stands where it stood tells how wide the removed words were. No glyph may leave its baseline or
/// the page, and their order is compared by the check itself.
/// </remarks>
internal sealed class AffectedLines
{
    private const double SameLine = 3;
    private const double SameBaseline = 0.1;

    private readonly List<(double Place, bool IsLevel)> lines = [];
    private readonly PageBox box;

    public AffectedLines(CheckContext context, int page)
    {
        box = context.Output.Pages[page].Visible;
        var glyphs = context.Input!.Contents[page].Glyphs;
        var removed = context.Removed(page);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (removed[i])
            {
                lines.Add((glyphs[i].Y, true));
                lines.Add((glyphs[i].X, false));
            }
        }

        lines = [.. lines.DistinctBy(line => (Math.Round(line.Place, 1), line.IsLevel))];
    }

    /// <summary>Whether the glyph stood on such a line and still does.</summary>
    public bool MayMove(in Glyph expected, in Glyph actual)
    {
        var isLevel = Math.Abs(expected.Y - actual.Y) <= SameBaseline;
        var place = isLevel ? expected.Y : expected.X;
        if (!isLevel && Math.Abs(expected.X - actual.X) > SameBaseline)
        {
            return false;
        }

        return lines.Exists(line => line.IsLevel == isLevel && Math.Abs(line.Place - place) <= SameLine)
            && actual.X >= box.Left && actual.X <= box.Right && actual.Y >= box.Bottom && actual.Y <= box.Top;
    }
}
