using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>V14: in the areas that a person drew stands nothing but marks: no glyph, no sample of an image that differs from the others, no line of a path.</summary>
/// <remarks>
/// Looks at the output alone. Paths are judged by their geometry, painted or clipping: a line inside an area is something that
/// was left. What cannot be judged so is a shading; the writer leaves out those that reach into an area.
/// </remarks>
internal static class AreaCheck
{
    // Marks are painted along the edges of an area, and cut paths end there.
    private const double Edge = 0.5;
    private const double MarkTolerance = 1;
    private const double GlyphShrink = 0.2;

    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V14DrawnAreas);
        foreach (var claim in context.Claim.Pages.Where(page => page.Areas.Count > 0))
        {
            if (claim.Page < 1 || claim.Page > context.Output.Contents.Count)
            {
                faults.Add(CheckReason.ClaimInvalid);
                continue;
            }

            CheckGlyphs(context, claim, faults);
            CheckPaint(context.Output, claim, faults);
        }

        return faults.ToResult();
    }

    private static void CheckGlyphs(CheckContext context, PageClaim claim, Faults faults)
    {
        foreach (var glyph in context.Remaining(claim.Page - 1).WithText())
        {
            var (x, y) = context.Output.Pages[claim.Page - 1].ToDisplayed(glyph.CentreX, glyph.CentreY);
            if (claim.Areas.Any(area => area.Contains(x, y, -(area.X1 - area.X0) * GlyphShrink / 2, -(area.Y1 - area.Y0) * GlyphShrink / 2)))
            {
                faults.Add(CheckReason.GlyphInBox, claim.Page);
            }
        }
    }

    private static void CheckPaint(OpenDocument output, PageClaim claim, Faults faults)
    {
        var page = output.Pages[claim.Page - 1];
        List<ClaimedBox> areas = [.. claim.Areas.Select(area => area.Grow(-Edge))];
        var watch = new PaintWatch(page, areas);
        var walk = new ContentWalker(output.File, output.Fonts, new WalkBudget()).Walk(page, watch);
        if (!walk.IsComplete)
        {
            faults.Add(CheckReason.LimitExceeded, claim.Page);
        }

        var left = watch.Paths.Count(path => !claim.Boxes.Any(box => box.IsAbout(path, MarkTolerance)));
        if (left > 0)
        {
            faults.Add(CheckReason.PathInArea, claim.Page, left);
        }

        var images = watch.Images.Count(image => areas.Any(area => image.Shown.Overlaps(area) && !BlankSamples.AreEqual(output.File, image, area)));
        if (images > 0)
        {
            faults.Add(CheckReason.ImageInArea, claim.Page, images);
        }
    }
}
