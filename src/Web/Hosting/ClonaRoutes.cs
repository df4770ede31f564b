using Clona.Web.Api;
using Clona.Web.Auditing;
using Clona.Web.Documents;
using Clona.Web.Health;
using Clona.Web.Profiles;
using Clona.Web.Register;
using Clona.Web.Review;
using Clona.Web.Security;
using Clona.Worker.Metrics;

namespace Clona.Web.Hosting;

/// <summary>The order of the middleware and all routes.</summary>
public static class ClonaRoutes
{
    /// <summary>Adds middleware and routes.</summary>
    public static void UseClona(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<MetricsExporter>();
        app.Services.GetRequiredService<WorkMeter>();
        app.UseSecurityHeaders();
        app.UseFaultPages();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapDocuments();
        app.MapReview();
        app.MapAudit();
        app.MapRegister();
        app.MapProfiles();
        app.MapApi();
        app.MapHealth();
    }
}
