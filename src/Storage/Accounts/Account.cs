using Microsoft.AspNetCore.Identity;

namespace Clona.Storage.Accounts;

/// <summary>Somebody who works with the system; the user name is what they sign in with.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Name that colleagues see.</summary>
    [PersonalData]
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>What the audit log calls the account, such as <c>u-7f3a…</c>; drawn at random, never reused.</summary>
    public string Pseudonym { get; set; } = string.Empty;

    /// <summary>Whether the account may sign in.</summary>
    public bool IsActive { get; set; } = true;
}
