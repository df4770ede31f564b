using System.Security.Claims;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Web.Access;

/// <summary>Whoever sent the request.</summary>
/// <param name="context">The request.</param>
public sealed class CurrentActor(IHttpContextAccessor context)
{
    /// <summary>The actor of the request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; routes that ask need a policy.</exception>
    public Actor Actor => Of(context.HttpContext?.User)
        ?? throw new InvalidOperationException("The route has no policy: nobody is signed in.");

    /// <summary>The actor, or null where nobody is signed in.</summary>
    public Actor? ActorOrNull => Of(context.HttpContext?.User);

    /// <summary>The actor whom <paramref name="user"/> stands for; null where nobody is signed in.</summary>
    public static Actor? Of(ClaimsPrincipal? user)
    {
        var pseudonym = user?.FindFirstValue(ActorClaims.Pseudonym);
        return user?.Identity?.IsAuthenticated == true
            && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && pseudonym is not null
                ? new Actor(new AccountId(id), pseudonym, RolesOf(user))
                : null;
    }

    private static HashSet<StaffRole> RolesOf(ClaimsPrincipal user) =>
        [.. user.FindAll(ClaimTypes.Role)
            .Select(claim => WireName.TryParse<StaffRole>(claim.Value, out var role) ? role : StaffRole.Worker)
            .Where(role => role != StaffRole.Worker)];
}
