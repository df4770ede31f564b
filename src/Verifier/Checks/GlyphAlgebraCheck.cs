using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Checks;

/// <summary>V3: glyphs of the output without marks are those of the input without removed ones, in order and place.</summary>
internal static class GlyphAlgebraCheck
{
    /// <summary>How far a baseline origin may lie from where it was, in points.</summary>
    public const double Tolerance = 0.1;

    private const double BuiltTolerance = 2;

    public static CheckResult Run(CheckContext context)
    {
        if (context.Input is not { } input)
        {
            return CheckResult.NotMade(CheckId.V3GlyphAlgebra, CheckReason.OriginalMissing);
        }

        var faults = new Faults(CheckId.V3GlyphAlgebra);
        if (!context.IsClaimValid())
        {
            faults.Add(CheckReason.ClaimInvalid);
        }

        if (!input.IsComplete || !context.Output.IsComplete)
        {
            faults.Add(CheckReason.LimitExceeded);
        }

        if (input.Contents.Count != context.Output.Contents.Count)
        {
            faults.Add(CheckReason.PageCountDiffers);
        }

        var codes = new CodePairs();
        for (var page = 0; page < Math.Min(input.Contents.Count, context.Output.Contents.Count); page++)
        {
            ComparePage(context, page, codes, faults);
        }

        return faults.ToResult();
    }

    private static void ComparePage(CheckContext context, int page, CodePairs codes, Faults faults)
    {
        var expected = context.Kept(page);
        var actual = context.Remaining(page);
        if (expected.Length != actual.Length)
        {
            var reason = expected.Length > actual.Length ? CheckReason.GlyphMissing : CheckReason.GlyphExtra;
            faults.Add(reason, page + 1, Math.Abs(expected.Length - actual.Length));
            return;
        }

        var lines = new AffectedLines(context, page);
        for (var index = 0; index < expected.Length; index++)
        {
            if (!ShowsTheSame(expected[index], actual[index], codes))
            {
                faults.Add(CheckReason.GlyphChanged, page + 1);
            }
            else if (expected[index].IsBuilt ? !StandsInside(expected[index], actual[index]) : !StandsAtTheSamePlace(
                    expected[index], context.Input!.Pages[page], actual[index], context.Output.Pages[page])
                && !lines.MayMove(expected[index], actual[index]))
            {
                faults.Add(CheckReason.GlyphMoved, page + 1);
            }
        }
    }

    /// <summary>
    /// Where the input does not tell the text, one code has to stand for one code throughout; the output may tell it then.
    /// </summary>
    private static bool ShowsTheSame(in Glyph expected, in Glyph actual, CodePairs codes) =>
        expected.Text is null ? codes.IsOneToOne(expected, actual) : expected.Text == actual.Text;

    /// <summary>What a box is too small for runs out of it to the right and below, where it is clipped.</summary>
    private static bool StandsInside(in Glyph corner, in Glyph actual) =>
        actual.X >= corner.X - BuiltTolerance && actual.Y <= corner.Y + BuiltTolerance;

    private static bool StandsAtTheSamePlace(in Glyph expected, Page expectedOn, in Glyph actual, Page actualOn)
    {
        var (x, y) = expectedOn.ToDisplayed(expected.X, expected.Y);
        var (actualX, actualY) = actualOn.ToDisplayed(actual.X, actual.Y);
        return SameOrBothUnknown(x, actualX) && SameOrBothUnknown(y, actualY);
    }

    /// <summary>A matrix in the input may lead to no number; the output has to lead to none as well.</summary>
    private static bool SameOrBothUnknown(double expected, double actual) =>
        double.IsFinite(expected) ? Math.Abs(expected - actual) <= Tolerance : !double.IsFinite(actual);
}
