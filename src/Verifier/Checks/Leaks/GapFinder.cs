using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks.Leaks;

/// <summary>Finds on a page of the input the removed letters between glyphs that stay.</summary>
/// <remarks>
/// Numbers are left out, since digits are equally wide and tell their count only; so is what has nothing on one of its sides,
/// since nothing moves with its width.
/// </remarks>
internal sealed class GapFinder
{
    private const double SameLine = 0.3;
    private const double WidestSpace = 1.5;
    private const int FewestLetters = 2;

    private readonly Glyph[] glyphs;
    private readonly bool[] removed;
    private readonly int[] stays;

    /// <summary>A finder for one page.</summary>
    /// <param name="glyphs">All glyphs of the input.</param>
    /// <param name="removed">Which of them went.</param>
    public GapFinder(Glyph[] glyphs, bool[] removed)
    {
        this.glyphs = glyphs;
        this.removed = removed;
        stays = new int[glyphs.Length];
        for (int index = 0, count = 0; index < glyphs.Length; index++)
        {
            stays[index] = removed[index] ? -1 : count++;
        }
    }

    /// <summary>The gaps, in the order of painting.</summary>
    public IEnumerable<TextGap> Find()
    {
        for (var first = 0; first < glyphs.Length; first++)
        {
            if (!removed[first])
            {
                continue;
            }

            var last = first;
            while (last + 1 < glyphs.Length && removed[last + 1] && IsOnLine(last, last + 1))
            {
                last++;
            }

            if (GapOf(first, last) is { } gap)
            {
                yield return gap;
            }

            first = last;
        }
    }

    private TextGap? GapOf(int first, int last)
    {
        if (glyphs[first].Font is not { } font || font.IsVertical || CountLetters(first, last) < FewestLetters)
        {
            return null;
        }

        var (x, y) = (glyphs[last].X - glyphs[first].X, glyphs[last].Y - glyphs[first].Y);
        var length = Math.Sqrt((x * x) + (y * y));
        if (!double.IsFinite(length) || length <= 0)
        {
            return null;
        }

        var along = (X: x / length, Y: y / length);
        var size = SizeOf(glyphs[first], along);
        var before = Neighbour(first, first - 1, along, size, forward: false);
        var after = Neighbour(last, last + 1, along, size, forward: true);
        return before < 0 || after < 0 || size <= 0 ? null : new(stays[before], stays[after], along, size, font);
    }

    private int CountLetters(int first, int last)
    {
        var letters = 0;
        for (var index = first; index <= last; index++)
        {
            letters += glyphs[index].Text is { Length: > 0 } text && char.IsLetter(text[0]) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>The centre stands a quarter of the size above the baseline.</summary>
    private static double SizeOf(in Glyph glyph, (double X, double Y) along) =>
        4 * Math.Abs(((glyph.CentreY - glyph.Y) * along.X) - ((glyph.CentreX - glyph.X) * along.Y));

    private bool IsOnLine(int one, int next)
    {
        var reach = (2 * Math.Abs(glyphs[one].CentreX - glyphs[one].X)) + (2 * Math.Abs(glyphs[one].CentreY - glyphs[one].Y));
        return Math.Abs(glyphs[next].X - glyphs[one].X) + Math.Abs(glyphs[next].Y - glyphs[one].Y) <= 3 * reach;
    }

    /// <summary>What is painted beside it mostly stands beside it; else the page is searched.</summary>
    private int Neighbour(int of, int likely, (double X, double Y) along, double size, bool forward)
    {
        if (likely >= 0 && likely < glyphs.Length && DistanceTo(of, likely, along, size, forward) is not null)
        {
            return likely;
        }

        var (best, nearest) = (-1, double.MaxValue);
        for (var index = 0; index < glyphs.Length; index++)
        {
            if (DistanceTo(of, index, along, size, forward) is { } distance && distance < nearest)
            {
                (best, nearest) = (index, distance);
            }
        }

        return best;
    }

    /// <summary>How far a glyph that stays lies from a removed one on its line; null where it is not beside it.</summary>
    private double? DistanceTo(int of, int other, (double X, double Y) along, double size, bool forward)
    {
        if (removed[other])
        {
            return null;
        }

        var (x, y) = (glyphs[other].X - glyphs[of].X, glyphs[other].Y - glyphs[of].Y);
        var across = Math.Abs((y * along.X) - (x * along.Y));
        var ahead = (x * along.X) + (y * along.Y);
        var distance = forward ? ahead - Advance(of, along) : -ahead - Advance(other, along);
        return across <= SameLine * size && (forward ? ahead > 0 : ahead < 0) && distance <= WidestSpace * size ? Math.Max(0, distance) : null;
    }

    private double Advance(int index, (double X, double Y) along) =>
        2 * (((glyphs[index].CentreX - glyphs[index].X) * along.X) + ((glyphs[index].CentreY - glyphs[index].Y) * along.Y));
}
