using Clona.Web.Access;
using Clona.Worker.Metrics;

namespace Clona.Web.Health;

/// <summary>Routes for whoever watches the machine; they tell nothing about documents.</summary>
public static class HealthRoutes
{
    /// <summary>Adds them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        routes.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
        routes.MapGet("/metrics", (MetricsExporter metrics) => Results.Text(metrics.Write(), "text/plain; version=0.0.4"))
            .RequireAuthorization(Policies.Metrics);
    }

    private static async Task<IResult> ReadyAsync(Readiness readiness, CancellationToken cancellationToken)
    {
        var checks = await readiness.CheckAsync(cancellationToken);
        var isReady = checks.Values.All(verdict => verdict);
        return Results.Json(
            new ReadinessAnswer(isReady ? "ready" : "not-ready", checks),
            statusCode: isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
