using Clona.Web.Review;
using Clona.Web.Security;

namespace Clona.Web.Hosting;

/// <summary>The order of the middleware and all routes.</summary>
public static class ClonaRoutes
{
    /// <summary>Adds middleware and routes.</summary>
    public static void UseClona(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapReview();
    }
}
