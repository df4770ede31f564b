using Clona.Pipeline.Rendering;
using Clona.Pipeline.Sandbox;

namespace Clona.Web.Review;

/// <summary>Wires review, approval and opinions.</summary>
public static class ReviewServices
{
    private const string SandboxVariable = "CLONA_SANDBOX";
    private const string LimitsOnly = "limits-only";

    /// <summary>Adds the services; the sandbox of the page pictures is switched off by name only.</summary>
    public static IServiceCollection AddReview(this IServiceCollection services) => services
        .AddSingleton<SeenPages>()
        .AddSingleton(provider => new PageRenderer(
            ModeOf(provider.GetRequiredService<IConfiguration>()[SandboxVariable]), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PagePictures>()
        .AddScoped<DocumentGate>()
        .AddScoped<StaffNames>()
        .AddScoped<KeyPreference>()
        .AddScoped<ReviewAnswers>()
        .AddScoped<ReviewWrites>()
        .AddScoped<ApprovalView>()
        .AddScoped<OpinionCases>();

    private static SandboxMode ModeOf(string? name) => name == LimitsOnly ? SandboxMode.LimitsOnly : SandboxMode.Bubblewrap;
}
