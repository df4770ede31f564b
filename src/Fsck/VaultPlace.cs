using Clona.Storage.Postgres.Connections;

namespace Clona.Fsck;

/// <summary>Where the vault of pseudonyms lies, as web and worker are told it.</summary>
/// <param name="Folder">Its folder; null for <c>vault</c> in the data folder.</param>
/// <param name="Server">Its own database where the documents are on a server; null for none.</param>
internal sealed record VaultPlace(string? Folder, PostgresConnection? Server)
{
    /// <summary>Variable that names the folder.</summary>
    internal const string FolderVariable = "CLONA_VAULT";

    /// <summary>Variable that names the vault's server.</summary>
    internal const string ServerVariable = "CLONA_VAULT_POSTGRES";

    /// <summary>Where nothing is said.</summary>
    internal static VaultPlace Usual { get; } = new(null, null);

    /// <summary>The place; null where a server is named in a way that cannot be read.</summary>
    internal static VaultPlace? Of(string? folder, string? server)
    {
        var connection = PostgresConnection.TryParse(server);
        return connection is null && !string.IsNullOrWhiteSpace(server)
            ? null
            : new VaultPlace(string.IsNullOrWhiteSpace(folder) ? null : Path.GetFullPath(folder), connection);
    }
}
