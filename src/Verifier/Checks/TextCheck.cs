using System.Text;
using Clona.Verifier.Checks.Structure;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Checks;

/// <summary>V2: pages, their text and the marks are what the claim leads to expect.</summary>
internal static class TextCheck
{
    private const double MarkSlack = 2;

    /// <summary>Share by which a box is shrunk before a glyph's centre in it counts: neighbouring lines overlap.</summary>
    private const double BoxShrink = 0.2;

    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V2Text);
        if (!context.IsClaimValid())
        {
            faults.Add(CheckReason.ClaimInvalid);
        }

        if (!context.Output.IsComplete)
        {
            faults.Add(CheckReason.LimitExceeded);
        }

        if (context.Input is { } input)
        {
            CompareWithInput(context, input, faults);
        }

        var dishonest = TreeTexts.CountDishonest(context.Output);
        if (dishonest > 0)
        {
            faults.Add(CheckReason.ReplacementDiffers, null, dishonest);
        }

        if (!TreeOrder.IsTheSame(context))
        {
            faults.Add(CheckReason.StructureDiffers);
        }

        for (var page = 0; page < context.Output.Contents.Count; page++)
        {
            CheckMarks(context, page, faults);
            if (!ReplacedText.IsHonest(context.Output.Contents[page]))
            {
                faults.Add(CheckReason.ReplacementDiffers, page + 1);
            }

            if (context.Input is null)
            {
                CheckBoxesAreEmpty(context, page, faults);
            }
        }

        return faults.ToResult();
    }

    private static void CompareWithInput(CheckContext context, OpenDocument input, Faults faults)
    {
        var output = context.Output;
        if (input.Pages.Count != output.Pages.Count)
        {
            faults.Add(CheckReason.PageCountDiffers);
        }

        for (var page = 0; page < Math.Min(input.Contents.Count, output.Contents.Count); page++)
        {
            if (!LooksTheSame(input.Pages[page], output.Pages[page]))
            {
                faults.Add(CheckReason.PageBoxDiffers, page + 1);
            }

            if (!ReadsTheSame(context.Kept(page), context.Remaining(page)))
            {
                faults.Add(CheckReason.TextDiffers, page + 1);
            }
        }
    }

    private static bool LooksTheSame(Page before, Page after) =>
        Math.Abs(before.DisplayedWidth - after.DisplayedWidth) <= GlyphAlgebraCheck.Tolerance
        && Math.Abs(before.DisplayedHeight - after.DisplayedHeight) <= GlyphAlgebraCheck.Tolerance
        && Math.Abs(before.UserUnit - after.UserUnit) <= 0.001;

    /// <summary>Glyphs of which the input does not tell the text are left to the glyph algebra.</summary>
    private static bool ReadsTheSame(GlyphView before, GlyphView after)
    {
        if (before.Length != after.Length)
        {
            return Text(before, _ => true) == Text(after, _ => true);
        }

        return AreAlike(before, after) || Text(before, _ => true) == Text(after, index => before[index].Text is not null);
    }

    /// <summary>Whether each glyph reads as the one in its place; else the texts may still be put together differently.</summary>
    private static bool AreAlike(GlyphView before, GlyphView after)
    {
        for (var index = 0; index < before.Length; index++)
        {
            if (before[index].Text is { } text && text != after[index].Text)
            {
                return false;
            }
        }

        return true;
    }

    private static string Text(GlyphView glyphs, Predicate<int> isRead)
    {
        var text = new StringBuilder();
        for (var index = 0; index < glyphs.Length; index++)
        {
            text.Append(isRead(index) ? glyphs[index].Text : null);
        }

        return text.ToString();
    }

    private static string Text(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Select(glyph => glyph.Text));

    private static void CheckMarks(CheckContext context, int page, Faults faults)
    {
        var marks = Array.FindAll(context.Output.Contents[page].Glyphs, glyph => glyph.IsMark)
            .GroupBy(glyph => glyph.Show)
            .Select(group => group.ToArray())
            .ToArray();
        var claim = context.ClaimFor(page);
        if (marks.Length > (claim?.Boxes.Count ?? 0))
        {
            faults.Add(CheckReason.TooManyMarks, page + 1);
        }

        foreach (var mark in marks)
        {
            if (claim is null || !claim.Labels.Contains(Text(mark), StringComparer.Ordinal))
            {
                faults.Add(CheckReason.MarkTextUnknown, page + 1);
            }

            var (x, y) = context.Output.Pages[page].ToDisplayed(mark[0].X, mark[0].Y);
            if (claim is null || !claim.Boxes.Any(box => box.Contains(x, y, MarkSlack, MarkSlack)))
            {
                faults.Add(CheckReason.MarkMisplaced, page + 1);
            }
        }
    }

    private static void CheckBoxesAreEmpty(CheckContext context, int page, Faults faults)
    {
        if (context.ClaimFor(page) is not { Boxes.Count: > 0 } claim)
        {
            return;
        }

        foreach (var glyph in context.Remaining(page).WithText())
        {
            var (x, y) = context.Output.Pages[page].ToDisplayed(glyph.CentreX, glyph.CentreY);
            if (claim.Boxes.Any(box => IsInside(box, x, y)))
            {
                faults.Add(CheckReason.GlyphInBox, page + 1);
            }
        }
    }

    private static bool IsInside(ClaimedBox box, double x, double y) =>
        box.Contains(x, y, -(box.X1 - box.X0) * BoxShrink / 2, -(box.Y1 - box.Y0) * BoxShrink / 2);
}
