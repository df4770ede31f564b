namespace Clona.Storage.Vault;

/// <summary>What came of an act at the vault.</summary>
/// <param name="Refusal">Why nothing was done; null where it was.</param>
/// <param name="Request">The request it was about, where there is one.</param>
public sealed record VaultOutcome(VaultRefusal? Refusal, Guid? Request = null)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Refusal is null;
}
