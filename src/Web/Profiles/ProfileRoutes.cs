using Clona.Storage.Profiles;
using Clona.Web.Access;

namespace Clona.Web.Profiles;

/// <summary>Hands out the file of a version that was switched on: whoever verifies an output later needs that very file.</summary>
public static class ProfileRoutes
{
    private const string Json = "application/json";

    /// <summary>Adds the route.</summary>
    public static void MapProfiles(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapGet("/profily/{id}/{version}.json", GetAsync).RequireAuthorization(Policies.Profiles);
    }

    private static async Task<IResult> GetAsync(string id, string version, ProfileDesk profiles, CancellationToken cancellationToken) =>
        await profiles.FindAsync(id, version, cancellationToken) is { File: var file }
            ? Results.Bytes(file.ToArray(), Json, $"{id}-{version}.json")
            : Results.NotFound();
}
