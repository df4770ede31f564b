using System.Threading.RateLimiting;
using Clona.Web.Texts;

namespace Clona.Web.Accounts;

/// <summary>Limits how often one address may knock at the door: 60 times a minute, whatever the name.</summary>
public static class DoorLimit
{
    /// <summary>Name of the limit.</summary>
    public const string Name = "door";

    /// <summary>Adds the limit.</summary>
    public static IServiceCollection AddDoorLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (context, cancellationToken) =>
        {
            context.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
            var texts = context.HttpContext.RequestServices.GetRequiredService<WebTexts>();
            await context.HttpContext.Response.WriteAsync(texts["sign-in.error.too-many"], cancellationToken);
        };
        options.AddPolicy(Name, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "none",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) }));
    });
}
