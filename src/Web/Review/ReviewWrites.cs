using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Texts;

namespace Clona.Web.Review;

/// <summary>Makes a change and answers with what holds then: 200 made, 409 somebody else was faster, 422 refused.</summary>
public sealed class ReviewWrites(DocumentGate gate, ReviewDesk desk, ReviewAnswers answers, CurrentActor current, WebTexts texts)
{
    /// <summary>Makes <paramref name="change"/> if the sender may see the document.</summary>
    public async Task<IResult> MakeAsync(
        Guid id, Func<ReviewDesk, Actor, Task<ChangeOutcome>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await gate.FindAsync(id, cancellationToken) is not { } document)
        {
            return Results.NotFound();
        }

        var outcome = await change(desk, current.Actor);
        return outcome.Refusal is { } refusal
            ? await AnswerAsync(document.Id, texts.Of("review.refused", refusal), StatusOf(refusal), cancellationToken)
            : await AnswerAsync(document.Id, null, StatusCodes.Status200OK, cancellationToken);
    }

    /// <summary>The answer to a request that makes no sense.</summary>
    public async Task<IResult> MalformedAsync(Guid id, CancellationToken cancellationToken) =>
        await gate.FindAsync(id, cancellationToken) is { } document
            ? await AnswerAsync(
                document.Id, texts["review.refused.malformed"], StatusCodes.Status422UnprocessableEntity, cancellationToken)
            : Results.NotFound();

    private async Task<IResult> AnswerAsync(DocumentId id, string? error, int status, CancellationToken cancellationToken) =>
        await desk.OpenAsync(id, cancellationToken) is { } review
            ? Results.Json(await answers.OverlayAsync(review, current.Actor, error, cancellationToken), statusCode: status)
            : Results.NotFound();

    private static int StatusOf(ChangeRefusal refusal) => refusal == ChangeRefusal.Stale
        ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;
}
