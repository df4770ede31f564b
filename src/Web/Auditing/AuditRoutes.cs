using Clona.Pipeline.Audit;
using Clona.Storage.Auditing;
using Clona.Web.Access;

namespace Clona.Web.Auditing;

/// <summary>The download of the audit log; the download itself is an event and stands in the file.</summary>
public static class AuditRoutes
{
    private const string FileName = "clona.audit";

    /// <summary>Adds it.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/audit/export", ExportAsync).RequireAuthorization(Policies.Audit);

    private static async Task<IResult> ExportAsync(AuditArchive archive, CurrentActor current, CancellationToken cancellationToken)
    {
        var exported = new AuditEventBuilder(AuditKinds.AuditExported, current.Actor.Pseudonym).Build();
        var written = await archive.AppendAsync([exported], cancellationToken);
        return written.Fault is not null
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Stream(stream => archive.ExportAsync(stream, cancellationToken), "application/octet-stream", FileName);
    }
}
