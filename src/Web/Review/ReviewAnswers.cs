using System.Security.Claims;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Storage.Review;
using Clona.Web.Texts;

namespace Clona.Web.Review;

/// <summary>Builds what the review page reads.</summary>
public sealed class ReviewAnswers(OpinionDesk opinions, StaffNames names, SeenPages seen, KeyPreference keys, WebTexts texts)
{
    private const string ClientTexts = "client.";

    /// <summary>All about the document, once.</summary>
    public async Task<ReviewData> DataAsync(ReviewCase review, Actor actor, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(actor);
        var analysis = review.Analysis;
        return new ReviewData(
            review.Text,
            HasPages(analysis),
            [.. analysis.Pages.Select(page => new PageData(page.Number, page.Width, page.Height, page.Start, page.Length))],
            [.. analysis.Detections.Select(FindingOf)],
            [.. Enum.GetValues<FindingType>().Select(type => new NamedData(WireName.Of(type), FindingTexts.NameOf(type), MarkLabels.For(type)))],
            Named<EditReason>("reason"),
            Named<PersonRole>("person-role"),
            seen.Of(review.Document.Id, actor.Account),
            await keys.IsOnAsync(person),
            texts.Keys.Where(key => key.StartsWith(ClientTexts, StringComparison.Ordinal)).ToDictionary(key => key, key => texts[key]),
            await OverlayAsync(review, actor, null, cancellationToken));
    }

    /// <summary>What people have changed, with the reason where the last wish was refused.</summary>
    public async Task<OverlayData> OverlayAsync(
        ReviewCase review, Actor actor, string? error, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(actor);
        return new OverlayData(
            review.Document.Version,
            MayEdit(review.Document, actor),
            review.CanUndo,
            review.CanRedo,
            await EditsAsync(review),
            await QuestionsAsync(review.Document.Id, cancellationToken),
            await LastAsync(review.History, actor),
            error);
    }

    /// <summary>Whether the document has pages to draw.</summary>
    public static bool HasPages(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Pages.Any(page => page.Width > 0);
    }

    /// <summary>Whether <paramref name="actor"/> may change decisions now.</summary>
    public static bool MayEdit(DocumentSummary document, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(actor);
        return document.State == DocumentState.InReview
            && DocumentWorkflow.Next(document.State, WorkflowEvent.Edited, new WorkflowFacts(actor.Roles)).Next is not null;
    }

    private static FindingData FindingOf(ReportedDetection found) => new(
        found.Id,
        WireName.Of(found.Type),
        found.Start,
        found.End,
        found.Page,
        [.. found.Boxes.Select(EditPlaces.Corners)],
        found.Confidence,
        found.Entity,
        WireName.Of(found.Role),
        WireName.Of(found.Decision),
        found.Rule,
        found.LegalGround,
        found.Explanation);

    private NamedData[] Named<T>(string section)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new NamedData(WireName.Of(value), texts.Of(section, value)))];

    private async Task<IReadOnlyList<EditData>> EditsAsync(ReviewCase review)
    {
        var last = new Dictionary<string, ReviewChange>(StringComparer.Ordinal);
        foreach (var change in review.History.Where(change => !change.IsUndone))
        {
            last[change.FindingId] = change;
        }

        var edits = new List<EditData>(review.Edits.Count);
        foreach (var edit in review.Edits)
        {
            edits.Add(EditOf(edit, review.Analysis, last.GetValueOrDefault(edit.Id), await names.OfAsync(last.GetValueOrDefault(edit.Id)?.By)));
        }

        return edits;
    }

    private static EditData EditOf(PlanEdit edit, AnalysisDocument analysis, ReviewChange? change, string by)
    {
        var boxes = EditPlaces.BoxesOf(edit, analysis);
        return new EditData(
            edit.Id,
            WireName.Of(edit.Decision),
            WireName.Of(edit.Reason),
            edit.Type is { } type ? WireName.Of(type) : null,
            EditPlaces.IsAdded(edit),
            edit.Start ?? 0,
            edit.End ?? 0,
            EditPlaces.PageOf(edit, analysis),
            [.. boxes.Select(EditPlaces.Corners)],
            change?.Note ?? string.Empty,
            by);
    }

    private async Task<IReadOnlyList<QuestionData>> QuestionsAsync(DocumentId document, CancellationToken cancellationToken)
    {
        var questions = new List<QuestionData>();
        foreach (var asked in await opinions.OfDocumentAsync(document, cancellationToken))
        {
            questions.Add(new QuestionData(
                asked.FindingId, asked.Question, await names.OfAsync(asked.AskedBy), asked.Answer, await names.OfAsync(asked.AnsweredBy)));
        }

        return questions;
    }

    private async Task<LastChangeData?> LastAsync(IReadOnlyList<ReviewChange> history, Actor actor)
    {
        if (history.LastOrDefault(change => !change.IsUndone) is not { } last)
        {
            return null;
        }

        var count = history.Count(change => !change.IsUndone && change.ChangeSet == last.ChangeSet);
        return new LastChangeData(
            last.ChangeSet, count, last.After is { } after ? WireName.Of(after) : null, await names.OfAsync(last.By), last.By == actor.Account);
    }
}
