using Clona.Pipeline.Review;
using Clona.Storage.Documents;
using Clona.Storage.Opinions;
using Clona.Storage.Review;
using Clona.Web.Access;
using Clona.Web.Texts;

namespace Clona.Web.Review;

/// <summary>What the review page reads and writes while it is open, and the pictures of pages.</summary>
public static class ReviewRoutes
{
    private const int MostEdits = 5000;

    /// <summary>Adds the routes.</summary>
    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var seeing = routes.MapGroup("/dokumenty/{id:guid}").RequireAuthorization(Policies.Documents);
        seeing.MapGet("/strany/{number:int}.jpg", PageRoutes.OriginalAsync);
        seeing.MapGet("/schvaleni/strany/{number:int}.jpg", PageRoutes.OutputAsync);
        seeing.MapGet("/kontrola/data", DataAsync);
        seeing.MapGet("/kontrola/slova/{number:int}", WordsAsync);

        var changing = routes.MapGroup("/dokumenty/{id:guid}/kontrola").RequireAuthorization(Policies.Review)
            .AddEndpointFilter<AntiforgeryFilter>();
        changing.MapPost("/zmeny", ChangeAsync);
        changing.MapPost("/zpet", UndoAsync);
        changing.MapPost("/znovu", RedoAsync);
        changing.MapPost("/dotaz", AskAsync);
        changing.MapPost("/videne", SeenAsync);
        changing.MapPost("/klavesy", KeysAsync);
    }

    private static async Task<IResult> DataAsync(
        Guid id, HttpContext context, DocumentGate gate, ReviewDesk desk, ReviewAnswers answers, CurrentActor current, CancellationToken ct) =>
        await gate.FindAsync(id, ct) is { } document && await desk.OpenAsync(document.Id, ct) is { } review
            ? Results.Json(await answers.DataAsync(review, current.Actor, context.User, ct))
            : Results.NotFound();

    private static async Task<IResult> WordsAsync(Guid id, int number, DocumentGate gate, ReviewDesk desk, CancellationToken ct) =>
        await gate.FindAsync(id, ct) is { } document
        && await desk.OpenAsync(document.Id, ct) is { } review
        && review.Analysis.Pages.FirstOrDefault(page => page.Number == number) is { } page
            ? Results.Json(page.Words.Select(Numbers).ToArray())
            : Results.NotFound();

    private static double[] Numbers(WordBox word) => [word.Start, word.End, word.X0, word.Y0, word.X1, word.Y1];

    private static Task<IResult> ChangeAsync(Guid id, ChangeRequest request, ReviewWrites writes, CancellationToken ct)
    {
        var edits = request.Edits?.Take(MostEdits + 1).Select(edit => edit?.Read()).ToList() ?? [];
        return edits.Count is 0 or > MostEdits || edits.Contains(null)
            ? writes.MalformedAsync(id, ct)
            : writes.MakeAsync(id, (desk, actor) => desk.ChangeAsync(new DocumentId(id), request.Version, edits!, actor, ct), ct);
    }

    private static Task<IResult> UndoAsync(Guid id, RevertRequest request, ReviewWrites writes, CancellationToken ct) =>
        writes.MakeAsync(id, (desk, actor) => desk.UndoAsync(new DocumentId(id), request.Version, actor, ct), ct);

    private static Task<IResult> RedoAsync(Guid id, RevertRequest request, ReviewWrites writes, CancellationToken ct) =>
        writes.MakeAsync(id, (desk, actor) => desk.RedoAsync(new DocumentId(id), request.Version, actor, ct), ct);

    private static Task<IResult> AskAsync(
        Guid id, QuestionRequest request, ReviewWrites writes, OpinionDesk opinions, CancellationToken ct) => request.IsSound
            ? writes.MakeAsync(
                id, (_, actor) => opinions.AskAsync(new DocumentId(id), request.FindingId!, request.Question!.Trim(), actor, ct), ct)
            : writes.MalformedAsync(id, ct);

    private static async Task<IResult> SeenAsync(
        Guid id, SeenRequest request, DocumentGate gate, SeenPages seen, CurrentActor current, CancellationToken ct)
    {
        if (request.Page < 1 || await gate.FindAsync(id, ct) is not { } document)
        {
            return Results.NotFound();
        }

        seen.Add(document.Id, current.Actor.Account, request.Page);
        return Results.NoContent();
    }

    private static async Task<IResult> KeysAsync(
        Guid id, KeysRequest request, HttpContext context, DocumentGate gate, KeyPreference keys, CancellationToken ct)
    {
        if (await gate.FindAsync(id, ct) is null)
        {
            return Results.NotFound();
        }

        await keys.SetAsync(context.User, request.IsOn);
        return Results.NoContent();
    }
}
