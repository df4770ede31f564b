using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>Routes of a document's page that are no pages themselves.</summary>
public static class DocumentRoutes
{
    /// <summary>Adds them.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/dokumenty/{id:length(32)}").RequireAuthorization(Policies.Documents);
        group.MapGet("/prubeh", ProgressAsync);
        group.MapDownloads();
        group.MapGet("/protokol.pdf", (string id, ProtocolDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, isPaper: true, cancellationToken));
        group.MapGet("/protokol.json", (string id, ProtocolDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, isPaper: false, cancellationToken));
    }

    /// <summary>Adds the downloads of a released document below <paramref name="routes"/>.</summary>
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/redacted.pdf", (string id, OutputDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, OutputKind.Pdf, cancellationToken));
        routes.MapGet("/redacted", (string id, OutputDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, OutputKind.Document, cancellationToken));
        routes.MapGet("/redacted.txt", (string id, OutputDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, OutputKind.Text, cancellationToken));
        routes.MapGet("/report.json", (string id, OutputDownloads files, CancellationToken cancellationToken) =>
            files.GetAsync(id, OutputKind.Report, cancellationToken));
    }

    private static async Task<IResult> ProgressAsync(
        string id, VisibleDocuments documents, WebTexts texts, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return Results.NotFound();
        }

        var pages = document.Progress is { Pages: > 0 } progress
            ? new ProgressPages(progress.Page, progress.Pages, ProgressText.Of(document, texts))
            : null;
        return Results.Ok(new ProgressAnswer(
            WireName.Of(document.State),
            pages is null ? ProgressText.Of(document, texts) : texts.Of("state-hint", document.State),
            DocumentWorkflow.IsWork(document.State),
            pages));
    }
}
