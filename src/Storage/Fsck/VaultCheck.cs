using Clona.Storage.Vault;

namespace Clona.Storage.Fsck;

/// <summary>I11: each mapping of the vault opens with the vault's key, and of a destroyed one nothing is left.</summary>
internal static class VaultCheck
{
    /// <summary>The result; nothing is looked at where there is no vault.</summary>
    internal static async Task<InvariantResult> RunAsync(PseudonymVault vault, CancellationToken cancellationToken)
    {
        var tally = new Tally("i11");
        foreach (var (document, isSound) in vault.IsThere ? await vault.CheckAsync(cancellationToken) : [])
        {
            tally.Count(isSound, document.ToString());
        }

        return tally.Result;
    }
}
