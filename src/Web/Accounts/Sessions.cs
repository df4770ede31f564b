using System.Globalization;
using Clona.Storage.Accounts;
using Clona.Web.Hosting;
using Clona.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Rules of a session: one idle hour, twelve hours in all, looked up at every request.</summary>
/// <remarks>
/// The security stamp is compared at every request, so a deactivated account is out with its next click and changed
/// roles hold at once.
/// </remarks>
public static class Sessions
{
    private const string Since = "clona.since";

    /// <summary>Idle time after which a session ends.</summary>
    public static TimeSpan Idle => TimeSpan.FromHours(1);

    /// <summary>Length of a session.</summary>
    public static TimeSpan Longest => TimeSpan.FromHours(12);

    /// <summary>Adds the cookies.</summary>
    public static IServiceCollection AddSessions(this IServiceCollection services, ListeningAddress address)
    {
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.ConfigureApplicationCookie(options =>
        {
            Cookies.Harden(options.Cookie, "session", address);
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
            options.LoginPath = "/prihlaseni";
            options.AccessDeniedPath = "/stav/403";
            options.ReturnUrlParameter = "zpet";
            options.Events.OnSigningIn = Begin;
            options.Events.OnValidatePrincipal = ValidateAsync;
            options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            Cookies.Harden(options.Cookie, "half", address);
            options.ExpireTimeSpan = TimeSpan.FromMinutes(15);
        });
        return services;
    }

    private static Task Begin(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Since, Now(context.HttpContext).ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (!context.Properties.Items.TryGetValue(Since, out var text)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var since)
            || Now(context.HttpContext) - since > Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    // Programs get a status, people the page to sign in.
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (status == StatusCodes.Status401Unauthorized && !FaultPages.IsForPrograms(context.Request))
        {
            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static DateTimeOffset Now(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
