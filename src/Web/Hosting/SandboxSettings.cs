using Clona.Pipeline.Sandbox;

namespace Clona.Web.Hosting;

/// <summary>How children are kept apart from this process.</summary>
/// <param name="Mode">The chosen way.</param>
public sealed record SandboxSettings(SandboxMode Mode)
{
    /// <summary>Whether what the way needs is installed.</summary>
    public bool IsPresent => Mode == SandboxMode.LimitsOnly
        || (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':')
            .Any(folder => File.Exists(Path.Join(folder, "bwrap")));

    /// <summary>Reads <c>CLONA_SANDBOX</c>: bubblewrap unless it children are to be held by limits only: <c>limits-only</c>.</summary>
    public static SandboxSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new SandboxSettings(
            string.Equals(configuration["CLONA_SANDBOX"], "limits-only", StringComparison.Ordinal)
                ? SandboxMode.LimitsOnly
                : SandboxMode.Bubblewrap);
    }
}
