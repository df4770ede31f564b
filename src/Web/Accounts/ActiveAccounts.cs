using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Lets only active accounts sign in and stay signed in.</summary>
public sealed class ActiveAccounts : IUserConfirmation<Account>
{
    /// <inheritdoc/>
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.IsActive);
    }
}
