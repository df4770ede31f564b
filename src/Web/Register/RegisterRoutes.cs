using Clona.Web.Access;

namespace Clona.Web.Register;

/// <summary>The download of the report about what is out in the register of contracts.</summary>
public static class RegisterRoutes
{
    private const string FileName = "co-je-venku.csv";

    /// <summary>Adds it.</summary>
    public static void MapRegister(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/registr/co-je-venku.csv", Export).RequireAuthorization(Policies.Documents);

    private static IResult Export(RegisterReport report, CancellationToken cancellationToken) =>
        Results.Stream(stream => report.WriteAsync(stream, cancellationToken), "text/csv; charset=utf-8", FileName);
}
