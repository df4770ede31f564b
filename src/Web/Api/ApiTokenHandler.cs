using System.Text.Encodings.Web;
using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Clona.Web.Api;

/// <summary>Signs programs in by a personal access token: <c>Authorization: Bearer clona_…</c>; only under <c>/api</c> and
/// <c>/metrics</c>.</summary>
public sealed class ApiTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ApiTokens tokens,
    IUserClaimsPrincipalFactory<Account> claims)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Bearer";

    private const string Prefix = "Bearer ";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !IsForPrograms(Request.Path))
        {
            return AuthenticateResult.NoResult();
        }

        return await tokens.FindAsync(header[Prefix.Length..].Trim()) is { } account
            ? AuthenticateResult.Success(new AuthenticationTicket(await claims.CreateAsync(account), SchemeName))
            : AuthenticateResult.Fail("unknown token");
    }

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase);
}
