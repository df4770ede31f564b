using System.Data.Common;

namespace Clona.Storage.Vault;

/// <summary>An office whose server has no database for a vault: documents cannot be pseudonymised there.</summary>
public sealed class NoVault : VaultDatabase
{
    /// <inheritdoc/>
    public override bool IsThere => false;

    /// <inheritdoc/>
    public override string Folder => throw new InvalidOperationException("There is no vault.");

    /// <inheritdoc/>
    public override string Bytes => throw new InvalidOperationException("There is no vault.");

    /// <inheritdoc/>
    public override Task<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException("There is no vault.");
}
