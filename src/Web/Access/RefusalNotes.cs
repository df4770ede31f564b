using Clona.Pipeline.Audit;
using Clona.Storage.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Clona.Web.Access;

/// <summary>Leaves an audit event for every request that a policy refuses to a signed-in account.</summary>
public sealed class RefusalNotes(AuditArchive audit) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    /// <inheritdoc/>
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(authorizeResult);
        if (authorizeResult.Forbidden && CurrentActor.Of(context.User) is { } actor)
        {
            var refused = new AuditEventBuilder(AuditKinds.AccessRefused, actor.Pseudonym)
                .Token("what", RouteToken(context.GetEndpoint() as RouteEndpoint));
            await audit.AppendAsync([refused.Build()], context.RequestAborted);
        }

        await usual.HandleAsync(next, context, policy, authorizeResult);
    }

    // The pattern, not the address: parameters may be tokens or ids.
    private static string RouteToken(RouteEndpoint? endpoint)
    {
        var pattern = "/" + (endpoint?.RoutePattern.RawText ?? string.Empty).TrimStart('/');
        var token = string.Concat(pattern.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.' ? letter : '_'));
        return token.Length <= 128 ? token : token[..128];
    }
}
