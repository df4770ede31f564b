using Clona.Storage.Postgres.Connections;

namespace Clona.Web.Hosting;

/// <summary>What the office has decided about this installation; read once at the start.</summary>
/// <param name="Home">Data folder, absolute.</param>
/// <param name="Address">Address that people type in, without a slash at the end.</param>
/// <param name="IsDemo">Whether made-up users may sign in without a second factor.</param>
/// <param name="IsFourEyesOff">Whether the office has switched the second person off by name.</param>
/// <param name="Server">The PostgreSQL database; null for the embedded storage.</param>
/// <param name="Vault">Folder of the vault of pseudonyms; null for <c>vault</c> in the data folder.</param>
/// <param name="VaultServer">The vault's own PostgreSQL database; without it an office on a server has no vault.</param>
/// <param name="ServerOwner">Who owns the server's tables, where that is another role than the one that works with them.</param>
public sealed record OfficeSettings(
    string Home, string Address, bool IsDemo, bool IsFourEyesOff, PostgresConnection? Server = null, PostgresConnection? ServerOwner = null,
    string? Vault = null, PostgresConnection? VaultServer = null)
{
    /// <summary>
    /// Reads <c>CLONA_HOME</c>, <c>CLONA_PORT</c>, <c>CLONA_DEMO</c>, <c>CLONA_FOUR_EYES</c>, <c>CLONA_POSTGRES</c>,
    /// <c>CLONA_POSTGRES_OWNER</c>, <c>CLONA_VAULT</c> and <c>CLONA_VAULT_POSTGRES</c>.
    /// </summary>
    public static OfficeSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isDemo = IsSet(configuration["CLONA_DEMO"]);
        var home = configuration["CLONA_HOME"];
        return new OfficeSettings(
            Path.GetFullPath(string.IsNullOrWhiteSpace(home) ? isDemo ? "data-demo" : "data" : home),
            ListeningAddress.Read(configuration).Public,
            isDemo,
            string.Equals(configuration["CLONA_FOUR_EYES"], "off", StringComparison.OrdinalIgnoreCase),
            PostgresConnection.TryParse(configuration["CLONA_POSTGRES"]),
            PostgresConnection.TryParse(configuration["CLONA_POSTGRES_OWNER"]),
            string.IsNullOrWhiteSpace(configuration["CLONA_VAULT"]) ? null : Path.GetFullPath(configuration["CLONA_VAULT"]!),
            PostgresConnection.TryParse(configuration["CLONA_VAULT_POSTGRES"]));
    }

    /// <summary>Whether a server is named in a way that cannot be read: nobody may land on the embedded storage by a typing error.</summary>
    public static bool IsServerUnreadable(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new[] { configuration["CLONA_POSTGRES"], configuration["CLONA_POSTGRES_OWNER"], configuration["CLONA_VAULT_POSTGRES"] }
            .Any(text => !string.IsNullOrWhiteSpace(text) && PostgresConnection.TryParse(text) is null);
    }

    private static bool IsSet(string? value) => value is "1" or "true" or "on";
}
