using Clona.Web.Hosting;

namespace Clona.Web.Security;

/// <summary>Headers of every answer: nothing is framed, sniffed, cached or loaded from elsewhere.</summary>
public static class SecurityHeaders
{
    /// <summary>The content security policy of every page; there is no exception to it.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; "
        + "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Adds the headers before anything else can answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    });

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers.CacheControl = IsAsset(context) ? Forever : "no-store";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return Task.CompletedTask;
    }

    private static bool IsAsset(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && context.Request.Path.StartsWithSegments(Assets.Path, StringComparison.OrdinalIgnoreCase);
}
