using System.Globalization;
using System.Threading.RateLimiting;
using Clona.Web.Texts;

namespace Clona.Web.Accounts;

/// <summary>Limits how often one address may knock at the door, whatever the name: 60 times a minute unless
/// <c>CLONA_DOOR_LIMIT</c> says another number, such as for an office behind one proxy.</summary>
public static class DoorLimit
{
    /// <summary>Name of the limit.</summary>
    public const string Name = "door";

    private const int Usual = 60;

    /// <summary>Adds the limit.</summary>
    public static IServiceCollection AddDoorLimit(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isSet = int.TryParse(configuration["CLONA_DOOR_LIMIT"], NumberStyles.None, CultureInfo.InvariantCulture, out var most);
        return services.AddDoorLimit(isSet && most > 0 ? most : Usual);
    }

    private static IServiceCollection AddDoorLimit(this IServiceCollection services, int most) => services.AddRateLimiter(options =>
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
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }));
    });
}
