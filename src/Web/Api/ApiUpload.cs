using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Documents;
using Clona.Web.Health;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Antiforgery;

namespace Clona.Web.Api;

/// <summary>Takes one document from a program, or an archive of documents; the work goes on after the answer.</summary>
public sealed class ApiUpload(
    Reception reception, CurrentActor current, IAntiforgery antiforgery, OfficeCounters counters, WebTexts texts)
{
    /// <summary>Reads the parts <c>file</c> and <c>profile</c>, in any order.</summary>
    public async Task<IResult> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!await IsOursAsync(request))
        {
            return Results.Problem(detail: texts["api.antiforgery"], statusCode: StatusCodes.Status400BadRequest);
        }

        var reader = UploadReader.Of(request);
        UploadPart? file = null;
        string? profile = null;
        UploadRefusal? refusal = null;
        while (await reader.NextAsync(cancellationToken) is { } part)
        {
            refusal ??= part.Refusal ?? (part.IsChosenFile && file is not null ? UploadRefusal.TooMany : null);
            file = part.IsChosenFile ? part : file;
            profile = part.Field == "profile" ? part.Value : profile;
        }

        refusal ??= file is null ? UploadRefusal.NothingChosen
            : !Reception.IsProfile(profile ?? ProfileCatalog.DefaultId) ? UploadRefusal.NoProfile
            : !reception.HasRoom ? UploadRefusal.DiskFull : null;
        return refusal is { } reason ? Refuse(reason) : await TakeAsync(file!, profile ?? ProfileCatalog.DefaultId, cancellationToken);
    }

    private async Task<IResult> TakeAsync(UploadPart file, string profile, CancellationToken cancellationToken)
    {
        List<TakenFile> taken = [];
        await foreach (var item in reception.TakeAsync(file, profile, DocumentSource.Api, current.Actor, reception.Unpacking(), cancellationToken))
        {
            taken.Add(item);
        }

        if (taken.Find(item => item.Outcome is not null)?.Outcome is not { } first)
        {
            var text = RefusalTexts.Of(taken[0].Refusal ?? RefusalReason.InternalError);
            counters.Refused(UploadRefusal.InArchive);
            return Results.Problem(
                detail: text.Line,
                statusCode: StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = text.Code });
        }

        var files = taken.Count > 1 || taken[0].Name != file.FileName ? taken.Select(FileOf) : [];
        return Results.Accepted(
            AddressOf(first.Id), new AcceptedAnswer(first.Id.ToString(), WireName.Of(DocumentState.Received), AddressOf(first.Id), first.IsKnown) { Files = [.. files] });
    }

    private static string AddressOf(DocumentId id) => $"/api/v1/documents/{id}";

    private static AcceptedFile FileOf(TakenFile taken)
    {
        if (taken.Outcome is { } outcome)
        {
            return new AcceptedFile(taken.Name, outcome.Id.ToString(), AddressOf(outcome.Id), null);
        }

        var text = RefusalTexts.Of(taken.Refusal ?? RefusalReason.InternalError);
        return new AcceptedFile(taken.Name, null, null, new RefusalPart(text.Code, text.What, text.Remedy, 0));
    }

    private IResult Refuse(UploadRefusal refusal)
    {
        counters.Refused(refusal);
        return Results.Problem(
            detail: texts.Of("upload.error", refusal),
            statusCode: refusal switch
            {
                UploadRefusal.TooBig or UploadRefusal.BatchTooBig => StatusCodes.Status413PayloadTooLarge,
                UploadRefusal.WrongType or UploadRefusal.NotAPdf => StatusCodes.Status415UnsupportedMediaType,
                UploadRefusal.DiskFull => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status422UnprocessableEntity,
            },
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = WireName.Of(refusal) });
    }

    // A token is sent by programs alone; a session's cookie is sent by browsers by themselves, so it needs the second proof.
    private async Task<bool> IsOursAsync(HttpRequest request) =>
        request.HttpContext.User.Identity?.AuthenticationType == ApiTokenHandler.SchemeName
        || request.Headers.ContainsKey("Authorization")
        || (request.Headers.ContainsKey("RequestVerificationToken") && await antiforgery.IsRequestValidAsync(request.HttpContext));
}
