using Clona.Storage.Accounts;
using Clona.Storage.Model;
using Clona.Web.Api;
using Clona.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Registers accounts, sessions and second factors.</summary>
public static class AccountServices
{
    private const string ByRequest = "clona";

    /// <summary>Adds ASP.NET Core Identity with our rules.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services, OfficeSettings office, ListeningAddress address)
    {
        ArgumentNullException.ThrowIfNull(office);
        services.AddDataProtection()
            .SetApplicationName("clona")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Join(office.Home, "keys", "sessions")));
        services.AddAuthentication(ByRequest)
            .AddPolicyScheme(ByRequest, displayName: null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiTokenHandler>(ApiTokenHandler.SchemeName, configureOptions: null)
            .AddIdentityCookies();
        services.AddIdentityCore<Account>(Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ClonaContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<PasswordRules>();
        services.AddScoped<IUserConfirmation<Account>, ActiveAccounts>();
        services.AddSingleton<SignInThrottle>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<ApiTokens>();
        return services.AddSessions(address);
    }

    private static string SchemeOf(HttpContext context) =>
        context.Request.Headers.ContainsKey("Authorization") ? ApiTokenHandler.SchemeName : IdentityConstants.ApplicationScheme;

    // Length alone; kinds of characters make passwords no better (ASVS 5, 6.2.5).
    private static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = PasswordRules.Shortest;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 1;
        options.SignIn.RequireConfirmedAccount = true;
        options.Lockout.MaxFailedAccessAttempts = 2 * SignInThrottle.MostFailures;
        options.Lockout.DefaultLockoutTimeSpan = SignInThrottle.Pause;
    }
}
