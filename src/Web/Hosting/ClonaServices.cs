using System.Text.Encodings.Web;
using System.Text.Unicode;
using Clona.Web.Access;
using Clona.Web.Review;
using Clona.Web.Security;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.WebEncoders;

namespace Clona.Web.Hosting;

/// <summary>Wires the services; each concept adds its own.</summary>
public static class ClonaServices
{
    /// <summary>Adds everything that pages, interface and worker need.</summary>
    public static void AddClona(this WebApplicationBuilder builder, ListeningAddress address)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        builder.AddListening(address);
        services.AddSingleton(OfficeSettings.Read(builder.Configuration));
        services.AddSingleton(address);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<WebTexts>();
        services.AddSingleton<Assets>();
        services.AddAccess();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.LoginPath = "/prihlaseni";
            options.AccessDeniedPath = "/odepreno";
        });
        services.AddReview();
        services.AddPages(address);
    }

    private static void AddPages(this IServiceCollection services, ListeningAddress address)
    {
        services.AddRazorPages();
        services.AddAntiforgery(options => Cookies.Harden(options.Cookie, "form", address));

        // Czech letters stand in the source of the pages as they are.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddListening(this WebApplicationBuilder builder, ListeningAddress address) =>
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            if (address.Certificate is null)
            {
                options.ListenLocalhost(address.Port);
            }
        });
}
