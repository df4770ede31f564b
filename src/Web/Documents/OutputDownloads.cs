using Clona.Storage.Documents;
using Clona.Web.Access;
using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>Hands out the files of released documents; each download leaves an audit event.</summary>
public sealed class OutputDownloads(VisibleDocuments documents, DocumentDesk desk, CurrentActor current, WebTexts texts)
{
    /// <summary>The file, or why there is none.</summary>
    public async Task<IResult> GetAsync(string id, OutputKind kind, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } document)
        {
            return Results.NotFound();
        }

        // Who sees the document was decided above; what is not released leaves by no door.
        if (!DocumentAccess.MayDownload(current.Actor, document, hasQuestion: true))
        {
            return Results.Problem(detail: texts["document.not-released"], statusCode: StatusCodes.Status409Conflict);
        }

        return await desk.DownloadAsync(document.Id, kind, current.Actor, cancellationToken) is { } file
            ? Results.Bytes(file.Content, file.MediaType, file.Name)
            : Results.NotFound();
    }
}
