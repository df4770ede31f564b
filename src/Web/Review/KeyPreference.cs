using System.Security.Claims;
using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Review;

/// <summary>Whether a person uses single letters as commands (WCAG 2.1.4); kept with the account, not in the browser.</summary>
/// <param name="accounts">The accounts.</param>
public sealed class KeyPreference(UserManager<Account> accounts)
{
    private const string Provider = "clona";
    private const string Name = "single-keys";
    private const string Off = "off";

    /// <summary>Whether single letters are commands; they are until the person switches them off.</summary>
    public async Task<bool> IsOnAsync(ClaimsPrincipal person) =>
        await accounts.GetUserAsync(person) is not { } account
        || await accounts.GetAuthenticationTokenAsync(account, Provider, Name) != Off;

    /// <summary>Switches them.</summary>
    public async Task SetAsync(ClaimsPrincipal person, bool isOn)
    {
        if (await accounts.GetUserAsync(person) is not { } account)
        {
            return;
        }

        if (isOn)
        {
            await accounts.RemoveAuthenticationTokenAsync(account, Provider, Name);
        }
        else
        {
            await accounts.SetAuthenticationTokenAsync(account, Provider, Name, Off);
        }
    }
}
