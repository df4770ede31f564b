using Clona.Web.Texts;

namespace Clona.Web.Security;

/// <summary>What people and programs see when a request does not go well; never a detail of the fault.</summary>
public static class FaultPages
{
    private static readonly PathString[] Prefixes = ["/api", "/metrics", "/health", "/openapi"];

    /// <summary>Adds the pages: Czech HTML for people, problem+json for programs.</summary>
    public static void UseFaultPages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWhen(context => IsForPrograms(context.Request), branch =>
        {
            branch.UseExceptionHandler(fault => fault.Run(WriteProblemAsync));
            branch.UseStatusCodePages(pages => WriteProblemAsync(pages.HttpContext));
        });
        app.UseWhen(context => !IsForPrograms(context.Request), branch =>
        {
            branch.UseExceptionHandler("/stav/500");
            branch.UseStatusCodePagesWithReExecute("/stav/{0}");
        });
    }

    /// <summary>Whether a program asks.</summary>
    public static bool IsForPrograms(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Prefixes.Any(prefix => request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase))
            || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
    }

    private static Task WriteProblemAsync(HttpContext context)
    {
        var texts = context.RequestServices.GetRequiredService<WebTexts>();
        var status = context.Response.StatusCode == StatusCodes.Status200OK
            ? StatusCodes.Status500InternalServerError
            : context.Response.StatusCode;
        return Results.Problem(detail: StatusText.Of(status, texts), statusCode: status).ExecuteAsync(context);
    }
}
