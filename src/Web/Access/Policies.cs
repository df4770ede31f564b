using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Microsoft.AspNetCore.Authorization;

namespace Clona.Web.Access;

/// <summary>Who may call which route. What is not named here is for nobody; a route without a policy needs a signed-in account.</summary>
public static class Policies
{
    /// <summary>Any account that is signed in.</summary>
    public const string Staff = "staff";

    /// <summary>Hands documents in.</summary>
    public const string Upload = "upload";

    /// <summary>Has documents to work on; which ones, <see cref="DocumentAccess"/> says.</summary>
    public const string Documents = "documents";

    /// <summary>Changes decisions and approves.</summary>
    public const string Review = "review";

    /// <summary>Writes opinions.</summary>
    public const string Opinions = "opinions";

    /// <summary>Reads profiles.</summary>
    public const string Profiles = "profiles";

    /// <summary>Looks after accounts and the machine.</summary>
    public const string Administration = "administration";

    /// <summary>Reads the audit trail.</summary>
    public const string Audit = "audit";

    /// <summary>Reads the counters of the machine.</summary>
    public const string Metrics = "metrics";

    /// <summary>The roles that each policy lets in; an empty list lets in every signed-in account.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<StaffRole>> Table { get; } =
        new Dictionary<string, IReadOnlyList<StaffRole>>(StringComparer.Ordinal)
        {
            [Staff] = [],
            [Upload] = [StaffRole.Clerk],
            [Documents] = [StaffRole.Clerk, StaffRole.Approver, StaffRole.Dpo],
            [Review] = [StaffRole.Clerk, StaffRole.Approver],
            [Opinions] = [StaffRole.Dpo],
            [Profiles] = [StaffRole.ProfileManager, StaffRole.Dpo],
            [Administration] = [StaffRole.Administrator],
            [Audit] = [StaffRole.Auditor, StaffRole.Dpo],
            [Metrics] = [StaffRole.Administrator, StaffRole.Auditor],
        };

    /// <summary>Adds the policies; the fallback asks for a signed-in account.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalNotes>();
        var builder = services.AddAuthorizationBuilder();
        foreach (var (name, roles) in Table)
        {
            builder.AddPolicy(name, policy => Restrict(policy, roles));
        }

        builder.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Restrict(AuthorizationPolicyBuilder policy, IReadOnlyList<StaffRole> roles)
    {
        policy.RequireAuthenticatedUser();
        if (roles.Count > 0)
        {
            policy.RequireRole(roles.Select(WireName.Of));
        }
    }
}
