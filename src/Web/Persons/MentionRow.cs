using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Review;

namespace Clona.Web.Persons;

/// <summary>Where a mention of a person stands, as the program found it or as somebody added it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Page">Page it begins on, from 1.</param>
/// <param name="Role">Role of the person; that of anybody where somebody added it.</param>
/// <param name="IsRemoved">Whether the output does not show it.</param>
internal sealed record MentionRow(int Start, int End, int Page, PersonRole Role, bool IsRemoved)
{
    /// <summary>The mentions of a document on the desk; those of the program come before those of people.</summary>
    public static IReadOnlyList<MentionRow> Of(ReviewCase review)
    {
        var edits = review.Edits.ToDictionary(edit => edit.Id, StringComparer.Ordinal);
        var standing = review.Analysis.Detections.Where(row => row.Start < row.End).ToList();
        return
        [
            .. standing.Where(row => row.Type == FindingType.Person).Select(row => Found(row, edits.GetValueOrDefault(row.Id))),
            .. standing.Where(row => row.Type != FindingType.Person && edits.GetValueOrDefault(row.Id)?.Type == FindingType.Person).Select(row => Found(row, edits[row.Id])),
            .. review.Edits.Where(edit => edit is { Type: FindingType.Person, Box: null, Start: not null, End: not null }).Select(edit => Added(review.Analysis, edit)),
        ];
    }

    private static MentionRow Found(ReportedDetection row, PlanEdit? edit) => new(row.Start, row.End, row.Page, row.Role, IsHidden(row, edit));

    private static bool IsHidden(ReportedDetection row, PlanEdit? edit) => edit is null ? row.Decision != DecisionKind.Keep
        : edit.Decision != DecisionKind.Keep && edit.Type is null or FindingType.Person;

    private static MentionRow Added(AnalysisDocument analysis, PlanEdit edit) => new(
        edit.Start!.Value,
        edit.End!.Value,
        analysis.Pages.LastOrDefault(page => page.Start <= edit.Start)?.Number ?? 1,
        PersonRole.Other,
        edit.Decision != DecisionKind.Keep);
}
