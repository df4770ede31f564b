using Microsoft.AspNetCore.Identity;

namespace Clona.Storage.Accounts;

/// <summary>What became of an invitation.</summary>
/// <param name="IsOpen">Whether the link was open; false for an unknown, used or expired one.</param>
/// <param name="Errors">What is wrong with the account, as Identity says it; empty where it was made.</param>
public sealed record RedeemOutcome(bool IsOpen, IReadOnlyList<IdentityError> Errors)
{
    /// <summary>Whether the account was made.</summary>
    public bool IsMade => IsOpen && Errors.Count == 0;
}
