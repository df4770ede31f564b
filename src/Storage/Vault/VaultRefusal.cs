namespace Clona.Storage.Vault;

/// <summary>Why the vault did not do what it was asked; each has a Czech text.</summary>
public enum VaultRefusal
{
    /// <summary>The office has no vault.</summary>
    NoVault,

    /// <summary>The account has no right to the vault.</summary>
    NoRight,

    /// <summary>A reason is needed, of at least ten characters.</summary>
    NoReason,

    /// <summary>Whoever asked may not be the second person.</summary>
    SamePerson,

    /// <summary>There is no mapping, or it is destroyed.</summary>
    NoMapping,

    /// <summary>There is no such request, or it is done, or nobody approved it yet.</summary>
    NotOpen,

    /// <summary>The document is past the point where pseudonyms can be chosen.</summary>
    TooLate,

    /// <summary>The audit event could not be written, so nothing was done.</summary>
    AuditUnavailable,
}
