using System.Globalization;
using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Review;

/// <summary>Names of colleagues, looked up once in a request.</summary>
/// <param name="accounts">The accounts.</param>
public sealed class StaffNames(UserManager<Account> accounts)
{
    private readonly Dictionary<AccountId, string> known = [];

    /// <summary>The name; an empty one where the account is gone or none.</summary>
    public async Task<string> OfAsync(AccountId? account)
    {
        if (account is not { } id)
        {
            return string.Empty;
        }

        if (!known.TryGetValue(id, out var name))
        {
            var found = await accounts.FindByIdAsync(id.Value.ToString("D", CultureInfo.InvariantCulture));
            known[id] = name = found?.DisplayName ?? string.Empty;
        }

        return name;
    }
}
