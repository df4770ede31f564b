using System.Globalization;
using Clona.Pipeline.Audit;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Sets up the authenticator of an account.</summary>
public sealed class SecondFactor(UserManager<Account> users, AuditArchive audit)
{
    /// <summary>Number of recovery codes.</summary>
    public const int RecoveryCodes = 10;

    private const string Issuer = "Clona";

    /// <summary>The secret of the account, made where there is none yet.</summary>
    public async Task<string> SecretAsync(Account account)
    {
        var secret = await users.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(secret))
        {
            await users.ResetAuthenticatorKeyAsync(account);
            secret = await users.GetAuthenticatorKeyAsync(account);
        }

        return secret!;
    }

    /// <summary>Switches the second factor on if <paramref name="code"/> is right.</summary>
    /// <returns>Recovery codes, to be shown once; null where the code is not right or the audit log cannot be written.</returns>
    public async Task<IReadOnlyList<string>?> EnableAsync(Account account, string code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(code);
        var plain = new string([.. code.Where(char.IsAsciiDigit)]);
        if (!await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, plain))
        {
            return null;
        }

        var happened = AccountEvents.Changed(AuditKinds.AccountSecondFactorSet, account.Pseudonym, account.Pseudonym);
        if ((await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            return null;
        }

        await users.SetTwoFactorEnabledAsync(account, true);
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
    }

    /// <summary>The secret in groups of four, for typing.</summary>
    public static string InGroups(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return string.Join(' ', secret.Chunk(4).Select(group => new string(group)));
    }

    /// <summary>The address that an authenticator on the same device opens.</summary>
    public static string Link(string secret, string userName) => string.Create(
        CultureInfo.InvariantCulture,
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(userName)}?secret={secret}&issuer={Issuer}&digits=6&period=30");
}
