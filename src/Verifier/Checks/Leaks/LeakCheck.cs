using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.Leaks;

/// <summary>V8: what the place of the glyphs that stayed still tells about the width of removed words.</summary>
/// <remarks>
/// A meter: gaps that tell are counted, with the bits that the worst of them tells about a name; it fails only where the
/// request names a limit. A gap tells nothing when its box has one of the widths that labels have, and the letters of its line
/// stand apart as their font says and not as they were fitted to the removed word.
/// </remarks>
internal static class LeakCheck
{
    /// <summary>Widths of labels are multiples of that, in points.</summary>
    private const double LabelStep = 24;

    private const double Exact = 0.06;
    private const double FittedSpacing = 0.02;
    private const double SameSpacing = 0.01;
    private const int LineReach = 200;

    public static CheckResult Run(CheckContext context)
    {
        if (context.Input is not { } input)
        {
            return CheckResult.NotMade(CheckId.V8LeakMeter, CheckReason.OriginalMissing);
        }

        var faults = new Faults(CheckId.V8LeakMeter);
        var worst = 0.0;
        var known = new Dictionary<(Font, double), double>();
        foreach (var claim in context.Claim.Pages.Where(claim => claim.RemovedGlyphs.Count > 0 && claim.Page > 0 && claim.Page <= input.Contents.Count))
        {
            var page = claim.Page - 1;
            if (page >= context.Output.Contents.Count || context.Kept(page).Length != context.Remaining(page).Length)
            {
                return CheckResult.NotMade(CheckId.V8LeakMeter, CheckReason.EarlierFailure);
            }

            foreach (var gap in new GapFinder(input.Contents[page].Glyphs, context.Removed(page)).Find())
            {
                if (Tells(context, claim, gap))
                {
                    faults.Add(CheckReason.GapTellsWidth, claim.Page);
                    worst = Math.Max(worst, Bits(known, gap));
                }
            }
        }

        var measured = faults.ToResult() with { Bits = worst };
        return faults.Count > 0 && (context.MostBits is not { } most || worst <= most) ? measured with { Verdict = CheckVerdict.Passed } : measured;
    }

    private static double Bits(Dictionary<(Font, double), double> known, TextGap gap)
    {
        var key = (gap.Font, Math.Round(gap.Size, 1));
        if (!known.TryGetValue(key, out var bits))
        {
            known[key] = bits = ReferenceNames.BitsIn(gap.Font, gap.Size);
        }

        return bits;
    }

    private static bool Tells(CheckContext context, PageClaim claim, TextGap gap)
    {
        var (before, after) = (context.Kept(claim.Page - 1), context.Remaining(claim.Page - 1));
        return !HasLabelWidth(context, claim, after, gap) || KeepsSpacing(before, after, gap, gap.Before, -1) || KeepsSpacing(before, after, gap, gap.After, 1);
    }

    private static bool HasLabelWidth(CheckContext context, PageClaim claim, GlyphView after, TextGap gap)
    {
        var page = context.Output.Pages[claim.Page - 1];
        var (from, to) = (page.ToDisplayed(after[gap.Before].CentreX, after[gap.Before].CentreY), page.ToDisplayed(after[gap.After].CentreX, after[gap.After].CentreY));
        var isLevel = Math.Abs(to.X - from.X) >= Math.Abs(to.Y - from.Y);
        var (middleX, middleY) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        return claim.Boxes.Any(box => box.Contains(middleX, middleY, 0, 0) && IsLabelWidth(isLevel ? box.X1 - box.X0 : box.Y1 - box.Y0));
    }

    private static bool IsLabelWidth(double width) =>
        width > LabelStep / 2 && Math.Abs(width - (Math.Round(width / LabelStep) * LabelStep)) <= Exact;

    /// <summary>Whether letters beside the gap stand apart in the output as they did, and not as their font says.</summary>
    private static bool KeepsSpacing(GlyphView before, GlyphView after, TextGap gap, int start, int step)
    {
        for (int index = start, count = 0; count < LineReach && index + step >= 0 && index + step < before.Length; index += step, count++)
        {
            var (left, right) = step > 0 ? (index, index + 1) : (index - 1, index);
            if (!IsOnLine(before[left], before[right], gap))
            {
                return false;
            }

            if (!IsBlank(before[left]) && !IsBlank(before[right])
                && Spacing(after, left, right, gap) is var spacing && Math.Abs(spacing) > FittedSpacing * gap.Size
                && Math.Abs(spacing - Spacing(before, left, right, gap)) <= SameSpacing)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(in Glyph glyph) => string.IsNullOrWhiteSpace(glyph.Text);

    private static bool IsOnLine(in Glyph left, in Glyph right, TextGap gap)
    {
        var (x, y) = (right.X - left.X, right.Y - left.Y);
        var (ahead, across) = ((x * gap.Along.X) + (y * gap.Along.Y), (y * gap.Along.X) - (x * gap.Along.Y));
        return Math.Abs(across) < 0.1 * gap.Size && ahead > 0 && ahead < 3 * gap.Size;
    }

    private static double Spacing(GlyphView glyphs, int left, int right, TextGap gap)
    {
        var (one, next) = (glyphs[left], glyphs[right]);
        var advance = 2 * (((one.CentreX - one.X) * gap.Along.X) + ((one.CentreY - one.Y) * gap.Along.Y));
        return ((next.X - one.X) * gap.Along.X) + ((next.Y - one.Y) * gap.Along.Y) - advance;
    }
}
