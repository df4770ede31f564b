namespace Clona.Pipeline.Reporting;

/// <summary>What became of the mapping from persons to pseudonyms, without which nobody can trace a pseudonym back.</summary>
public enum PseudonymMapping
{
    /// <summary>Nobody ever kept it: the output is anonymised.</summary>
    Discarded,

    /// <summary>It lies in the office's vault: the output is pseudonymised, and internal.</summary>
    Vault,

    /// <summary>It lay in the vault and was destroyed: since then the output is anonymised.</summary>
    Destroyed,
}
