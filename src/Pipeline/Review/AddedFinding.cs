using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Review;

/// <summary>Makes the finding that a person added: a selected piece of text, or a drawn area of a page.</summary>
internal static class AddedFinding
{
    private const char Prefix = 'm';
    private const double SmallestSide = 0.5;

    // People are not asked how sure they are; the weight stands for "sure" in the same scale as the detectors' evidence.
    private const double Sure = 9;

    /// <summary>The finding, or null where the edit names a place that the document does not have.</summary>
    public static PlannedFinding? Of(ReadDocument document, PlanEdit edit) => edit switch
    {
        _ when !IsAddedId(edit.Id) => null,
        { Start: { } start, End: { } end, Box: null } => Selected(document, edit, start, end),
        { Start: null, End: null, Box: { } box } => Drawn(document, edit, box),
        _ => null,
    };

    private static bool IsAddedId(string id) =>
        id.Length > 1 && id[0] == Prefix && id[1] != '0'
        && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static PlannedFinding? Selected(ReadDocument document, PlanEdit edit, int start, int end)
    {
        var text = document.Text;
        if (start < 0 || end <= start || end > text.Text.Length || string.IsNullOrWhiteSpace(text.Text[start..end]))
        {
            return null;
        }

        // Half a character cannot be removed.
        var span = new TextSpan(
            char.IsLowSurrogate(text.Text[start]) ? start - 1 : start, char.IsHighSurrogate(text.Text[end - 1]) ? end + 1 : end);
        return Planned(edit, span, "manual.selected", text.PageAt(span.Start), text.BoxesOf(span));
    }

    private static PlannedFinding? Drawn(ReadDocument document, PlanEdit edit, PageBox box)
    {
        if (document.Type != MediaType.Pdf || box.Page < 1 || box.Page > document.PageSizes.Count)
        {
            return null;
        }

        var (width, height) = document.PageSizes[box.Page - 1];
        var area = PageBox.Rounded(
            box.Page, Math.Max(box.X0, 0), Math.Max(box.Y0, 0), Math.Min(box.X1, width), Math.Min(box.Y1, height));
        var end = document.Text.EndOfPage(box.Page);
        return area.X1 - area.X0 >= SmallestSide && area.Y1 - area.Y0 >= SmallestSide
            ? Planned(edit, new TextSpan(end, end), "manual.drawn", box.Page, [area]) with { Drawn = area }
            : null;
    }

    private static PlannedFinding Planned(PlanEdit edit, TextSpan span, string source, int page, IReadOnlyList<PageBox> boxes)
    {
        var finding = new Finding(
            edit.Type ?? FindingType.OtherId,
            span,
            EvidenceStrength.Labelled,
            [new Evidence(source, Sure)],
            PersonRole.Other,
            "-",
            DocumentPlace.Body);
        var decision = new Decision(
            edit.Decision, PlanEditing.RuleOf(edit), EditTexts.Ground(edit.Reason), EditTexts.Why(edit.Reason), Doubt.None);
        return new PlannedFinding(edit.Id, finding, decision, page, boxes)
        {
            Edit = new DetectionEdit(edit.Reason) { Consent = edit.Consent },
            Mark = EditTexts.MarkOf(edit.Reason),
        };
    }
}
