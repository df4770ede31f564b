using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Web.Documents;

namespace Clona.Web.Api;

/// <summary>Tells a program where its document stands.</summary>
public sealed class ApiStatus(VisibleDocuments documents, DocumentResults results, ReviewDesk reviews)
{
    /// <summary>State, progress and findings, or 404.</summary>
    public async Task<IResult> GetAsync(string id, CancellationToken cancellationToken) =>
        await documents.FindAsync(id, cancellationToken) is { } document
            ? Results.Ok(await AnswerAsync(document, cancellationToken))
            : Results.NotFound();

    private async Task<StatusAnswer> AnswerAsync(DocumentSummary document, CancellationToken cancellationToken) => new(
        document.Id.ToString(),
        WireName.Of(document.State),
        document.ProfileId,
        document.Sha256,
        document.ReceivedAt,
        document.ChangedAt,
        document.Progress is { } progress ? new ProgressPart(WireName.Of(progress.Stage), progress.Page, progress.Pages) : null,
        document.Refusal is { } reason ? RefusalOf(reason, document.RefusedPage) : null,
        document.OpenQuestions,
        document.OutputSha256,
        await FindingsAsync(document, cancellationToken));

    private static RefusalPart RefusalOf(RefusalReason reason, int page)
    {
        var text = RefusalTexts.Of(reason);
        return new RefusalPart(text.Code, text.What, text.Remedy, page);
    }

    // The report of an output is final; before it, the machine's findings with people's edits are what holds.
    private async Task<IReadOnlyList<FindingPart>?> FindingsAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        if (DocumentWorkflow.IsWork(document.State))
        {
            return null;
        }

        if (await results.ReportAsync(document.Id, cancellationToken) is { } report)
        {
            return [.. report.Detections.Select(row => FindingPart.Of(row, null))];
        }

        if (await reviews.OpenAsync(document.Id, cancellationToken) is not { } review)
        {
            return null;
        }

        var edits = review.Edits.ToDictionary(edit => edit.Id, StringComparer.Ordinal);
        return [.. review.Analysis.Detections.Select(row => FindingPart.Of(row, edits.GetValueOrDefault(row.Id)))];
    }
}
