namespace Clona.Web.Hosting;

/// <summary>What the office has decided about this installation; read once at the start.</summary>
/// <param name="Home">Data folder, absolute.</param>
/// <param name="Address">Address that people type in, without a slash at the end.</param>
/// <param name="IsDemo">Whether made-up users may sign in without a second factor.</param>
/// <param name="IsFourEyesOff">Whether the office has switched the second person off by name.</param>
public sealed record OfficeSettings(string Home, string Address, bool IsDemo, bool IsFourEyesOff)
{
    /// <summary>Reads <c>CLONA_HOME</c>, <c>CLONA_PORT</c>, <c>CLONA_DEMO</c> and <c>CLONA_FOUR_EYES</c>.</summary>
    public static OfficeSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isDemo = IsSet(configuration["CLONA_DEMO"]);
        var home = configuration["CLONA_HOME"];
        return new OfficeSettings(
            Path.GetFullPath(string.IsNullOrWhiteSpace(home) ? isDemo ? "data-demo" : "data" : home),
            ListeningAddress.Read(configuration).Public,
            isDemo,
            string.Equals(configuration["CLONA_FOUR_EYES"], "off", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSet(string? value) => value is "1" or "true" or "on";
}
