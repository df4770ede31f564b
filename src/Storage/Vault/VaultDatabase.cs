using System.Data.Common;

namespace Clona.Storage.Vault;

/// <summary>The vault's own database: never the one that the documents are in.</summary>
public abstract class VaultDatabase
{
    /// <summary>Whether the office has a vault at all.</summary>
    public virtual bool IsThere => true;

    /// <summary>The folder of the vault's key.</summary>
    public abstract string Folder { get; }

    /// <summary>The column type for bytes.</summary>
    public abstract string Bytes { get; }

    /// <summary>An open connection.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);
}
