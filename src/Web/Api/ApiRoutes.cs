using System.Reflection;
using Clona.Web.Access;
using Clona.Web.Documents;

namespace Clona.Web.Api;

/// <summary>The HTTP interface for programs: same rights and same audit as the pages.</summary>
public static class ApiRoutes
{
    private const string Description = "openapi.json";

    /// <summary>Adds it.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", () => Results.Stream(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Description)!, "application/json")).AllowAnonymous();
        var documents = routes.MapGroup("/api/v1/documents");
        documents.MapPost(string.Empty, (HttpRequest request, ApiUpload upload, CancellationToken cancellationToken) =>
            upload.TakeAsync(request, cancellationToken)).RequireAuthorization(Policies.Upload).DisableAntiforgery();
        var one = documents.MapGroup("/{id:length(32)}").RequireAuthorization(Policies.Documents);
        one.MapGet(string.Empty, (string id, ApiStatus status, CancellationToken cancellationToken) =>
            status.GetAsync(id, cancellationToken));
        one.MapDownloads();
    }
}
