namespace Clona.Storage.Vault;

/// <summary>What two persons together may do.</summary>
public enum VaultRequestKind
{
    /// <summary>See who stands behind one pseudonym.</summary>
    Reversal,

    /// <summary>Destroy the mapping, after which nobody can.</summary>
    Destruction,
}
