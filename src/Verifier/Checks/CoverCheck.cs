using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Checks;

/// <summary>V16: no letter of the output lies under a rectangle that hides it, which is how others pretend to remove.</summary>
/// <remarks>
/// Looks at the output alone; the boxes of marks that the claim names are not judged. Annotations need no look: V5 lets none
/// through. What is judged with less than certainty (other shapes, pictures, colours) is left to the engine's finder, which
/// knows more and shares no code with this.
/// </remarks>
internal static class CoverCheck
{
    private const double MarkTolerance = 1;

    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V16OldFakes);
        for (var page = 0; page < context.Output.Contents.Count; page++)
        {
            var content = context.Output.Contents[page];
            var letters = content.Covers.Count > 0 ? CoveredText.Count(WithoutMarks(content, context.Output.Pages[page], context.ClaimFor(page))) : 0;
            if (letters != 0)
            {
                faults.Add(letters is null ? CheckReason.LimitExceeded : CheckReason.TextUnderPaint, page + 1, letters ?? 1);
            }
        }

        return faults.ToResult();
    }

    private static PageContent WithoutMarks(PageContent content, Page page, PageClaim? claim) => claim is null ? content
        : content with { Covers = [.. content.Covers.Where(cover => !IsMark(cover, page, claim))] };

    private static bool IsMark(Cover cover, Page page, PageClaim claim)
    {
        var (one, other) = (page.ToDisplayed(cover.Box.Left, cover.Box.Bottom), page.ToDisplayed(cover.Box.Right, cover.Box.Top));
        var shown = new ClaimedBox(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
        return claim.Boxes.Any(box => box.IsAbout(shown, MarkTolerance));
    }
}
