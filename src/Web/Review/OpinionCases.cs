using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Opinions;
using Clona.Storage.Review;
using Clona.Web.Access;

namespace Clona.Web.Review;

/// <summary>Puts open questions together with the findings they are about.</summary>
public sealed class OpinionCases(OpinionDesk opinions, ReviewDesk desk, StaffNames names, CurrentActor current)
{
    private const int Around = 120;
    private const double Margin = 90;

    /// <summary>Open questions of documents that the officer may see, oldest first.</summary>
    public async Task<IReadOnlyList<OpinionCase>> OpenAsync(CancellationToken cancellationToken)
    {
        var cases = new List<OpinionCase>();
        foreach (var asked in await opinions.OpenAsync(cancellationToken))
        {
            if (await desk.OpenAsync(asked.Document, cancellationToken) is { } review
                && DocumentAccess.MaySee(current.Actor, review.Document, hasQuestion: true))
            {
                cases.Add(Of(asked, review, await names.OfAsync(asked.AskedBy)));
            }
        }

        return cases;
    }

    private static OpinionCase Of(Opinion asked, ReviewCase review, string askedBy)
    {
        var found = review.Analysis.Detections.FirstOrDefault(finding => finding.Id == asked.FindingId);
        var edit = review.Edits.FirstOrDefault(edit => edit.Id == asked.FindingId);
        var number = found?.Page ?? (edit is null ? 1 : EditPlaces.PageOf(edit, review.Analysis));
        var page = review.Analysis.Pages.FirstOrDefault(page => page.Number == number);
        var boxes = (found?.Boxes ?? (edit is null ? [] : EditPlaces.BoxesOf(edit, review.Analysis))).Where(box => box.Page == number).ToList();
        var (start, end) = Span(found, edit, review.Text.Length);
        return new OpinionCase
        {
            Id = asked.Id,
            Document = asked.Document,
            Name = review.Document.Name,
            Page = number,
            PageWidth = page?.Width ?? 0,
            PageHeight = page?.Height ?? 0,
            View = page is { Width: > 0 } ? Cut(page, boxes) : null,
            Boxes = boxes,
            Type = edit?.Type ?? found?.Type ?? FindingType.OtherId,
            Value = Plain(review.Text[start..end]),
            Before = WholeWords(Plain(review.Text[Math.Max(0, start - Around)..start]), isBefore: true),
            After = WholeWords(Plain(review.Text[end..Math.Min(review.Text.Length, end + Around)]), isBefore: false),
            Decision = edit?.Decision ?? found?.Decision ?? DecisionKind.Review,
            Rule = found?.Rule ?? string.Empty,
            LegalGround = found?.LegalGround ?? string.Empty,
            Explanation = found?.Explanation ?? string.Empty,
            Question = asked.Question,
            AskedBy = askedBy,
            AskedAt = asked.AskedAt,
        };
    }

    private static (int Start, int End) Span(ReportedDetection? found, PlanEdit? edit, int length)
    {
        var start = Math.Clamp(found?.Start ?? edit?.Start ?? 0, 0, length);
        return (start, Math.Clamp(found?.End ?? edit?.End ?? 0, start, length));
    }

    // Line and page ends of the document are blanks in a sentence.
    private static string Plain(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                target[index] = char.IsControl(source[index]) || char.IsWhiteSpace(source[index]) ? ' ' : source[index];
            }
        });

    private static string WholeWords(string text, bool isBefore)
    {
        var cut = isBefore ? text.IndexOf(' ', StringComparison.Ordinal) : text.LastIndexOf(' ');
        return text.Length < Around || cut < 0 ? text : isBefore ? text[cut..] : text[..cut];
    }

    // The whole width, so that the reader sees the sentence, and some lines above and below.
    private static PageBox Cut(AnalysedPage page, IReadOnlyList<PageBox> boxes)
    {
        var top = Math.Max(0, boxes.Select(box => box.Y0).DefaultIfEmpty(0).Min() - Margin);
        var bottom = Math.Min(page.Height, boxes.Select(box => box.Y1).DefaultIfEmpty(page.Height).Max() + Margin);
        return new PageBox(page.Number, 0, top, page.Width, bottom);
    }
}
