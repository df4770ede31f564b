using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Model;
using Clona.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Clona.Web.Api;

/// <summary>Makes, finds and revokes personal access tokens.</summary>
/// <remarks>
/// A token is <c>clona_</c>, the account's id, the token's id and 32 random bytes. Only the SHA-256 of the random bytes is
/// stored, with name and time, in Identity's table of tokens.
/// </remarks>
public sealed class ApiTokens(UserManager<Account> users, ClonaContext context, AuditArchive audit, TimeProvider time)
{
    /// <summary>Most tokens of an account.</summary>
    public const int Most = 20;

    /// <summary>Longest name.</summary>
    public const int LongestName = 60;

    private const string Prefix = "clona_";
    private const string Store = "clona-api";

    /// <summary>Makes a token.</summary>
    /// <returns>The token, shown once; null where there are too many or the audit log cannot be written.</returns>
    public async Task<string?> CreateAsync(Account account, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(name);
        var happened = AccountEvents.Changed(AccountEvents.TokenCreated, account.Pseudonym, account.Pseudonym);
        if ((await ListAsync(account, cancellationToken)).Count >= Most
            || (await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            return null;
        }

        var id = RandomNumberGenerator.GetHexString(8, lowercase: true);
        var secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var at = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        await users.SetAuthenticationTokenAsync(account, Store, id, $"{Hash(secret)}|{at}|{name}");
        return $"{Prefix}{account.Id:N}_{id}_{secret}";
    }

    /// <summary>The tokens of <paramref name="account"/>, oldest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(Account account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var rows = await context.UserTokens.AsNoTracking()
            .Where(row => row.UserId == account.Id && row.LoginProvider == Store).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Read(row.Name, row.Value!)).OrderBy(token => token.CreatedAt)];
    }

    /// <summary>Revokes a token.</summary>
    public async Task RevokeAsync(Account account, string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        await audit.AppendAsync(
            [AccountEvents.Changed(AccountEvents.TokenRevoked, account.Pseudonym, account.Pseudonym)], cancellationToken);
        await users.RemoveAuthenticationTokenAsync(account, Store, id);
    }

    /// <summary>The active account that <paramref name="token"/> belongs to, or null.</summary>
    public async Task<Account?> FindAsync(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var parts = token.Split('_');
        if (parts is not ["clona", var owner, var id, var secret]
            || !Guid.TryParseExact(owner, "N", out var accountId)
            || await users.FindByIdAsync(accountId.ToString()) is not { IsActive: true } account
            || await users.GetAuthenticationTokenAsync(account, Store, id) is not { } stored)
        {
            return null;
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(secret)), Encoding.ASCII.GetBytes(stored.Split('|')[0]))
            ? account
            : null;
    }

    private static ApiToken Read(string id, string value)
    {
        var parts = value.Split('|', 3);
        return new ApiToken(id, parts[2], DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));
}
