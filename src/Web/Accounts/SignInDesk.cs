using System.Security.Claims;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Signs people in and out; every attempt leaves an audit event, and without the event nobody gets in.</summary>
public sealed class SignInDesk(
    SignInManager<Account> signIn,
    UserManager<Account> users,
    SignInThrottle throttle,
    AuditArchive audit,
    OfficeSettings office,
    IPasswordHasher<Account> hasher)
{
    private const string LastCode = "last-code";
    private const string Store = "clona";

    /// <summary>The first step: name and password.</summary>
    public async Task<SignInAnswer> PasswordAsync(string name, string password, CancellationToken cancellationToken)
    {
        var account = await users.FindByNameAsync(name);
        if (throttle.IsClosed(name))
        {
            await audit.AppendAsync([AccountEvents.SignInFailed(account?.Pseudonym, "too-many")], cancellationToken);
            return SignInAnswer.TooMany;
        }

        if (account is null)
        {
            // An unknown name costs the same time as a wrong password.
            hasher.HashPassword(new Account(), password);
            return await RefusedAsync(name, null, "unknown-name", cancellationToken);
        }

        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        return result.Succeeded ? await NextAsync(account, cancellationToken)
            : await RefusedAsync(name, account, result.IsNotAllowed ? "deactivated" : "password", cancellationToken);
    }

    /// <summary>The account that passed the first step, or null where none did or it is too long ago.</summary>
    public Task<Account?> HalfSignedInAsync() => signIn.GetTwoFactorAuthenticationUserAsync();

    /// <summary>The second step: a code of the authenticator, or a recovery code.</summary>
    public async Task<SignInAnswer> CodeAsync(string code, CancellationToken cancellationToken)
    {
        if (await HalfSignedInAsync() is not { IsActive: true, TwoFactorEnabled: true } account)
        {
            return SignInAnswer.Expired;
        }

        var name = account.UserName!;
        if (throttle.IsClosed(name) || await users.IsLockedOutAsync(account))
        {
            await audit.AppendAsync([AccountEvents.SignInFailed(account.Pseudonym, "too-many")], cancellationToken);
            return SignInAnswer.TooMany;
        }

        var plain = new string([.. code.Where(letter => !char.IsWhiteSpace(letter))]);
        var way = await IsCodeAsync(account, plain) ? "code" : await IsRecoveryCodeAsync(account, plain) ? "recovery-code" : null;
        if (way is not null)
        {
            return await BeginAsync(account, way, cancellationToken);
        }

        await users.AccessFailedAsync(account);
        return await RefusedAsync(name, account, "code", cancellationToken);
    }

    /// <summary>Begins the session of an account that has just proved who it is.</summary>
    public async Task<SignInAnswer> BeginAsync(Account account, string way, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var written = await audit.AppendAsync([AccountEvents.SignedIn(account.Pseudonym, way)], cancellationToken);
        if (written.Fault is not null)
        {
            return SignInAnswer.AuditUnavailable;
        }

        throttle.Succeeded(account.UserName!);
        await users.ResetAccessFailedCountAsync(account);
        await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInAsync(account, isPersistent: false, way);
        return SignInAnswer.SignedIn;
    }

    /// <summary>Lets an account that has set its password go on to the second factor.</summary>
    public Task BeginHalfAsync(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, account.Id.ToString()));
        return signIn.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Ends the session.</summary>
    public async Task SignOutAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await audit.AppendAsync([AccountEvents.SignedOut(actor.Pseudonym)], cancellationToken);
        await signIn.SignOutAsync();
    }

    private async Task<SignInAnswer> NextAsync(Account account, CancellationToken cancellationToken)
    {
        if (!account.TwoFactorEnabled && office.IsDemo)
        {
            return await BeginAsync(account, "demo", cancellationToken);
        }

        await BeginHalfAsync(account);
        return account.TwoFactorEnabled ? SignInAnswer.CodeNeeded : SignInAnswer.SetUpNeeded;
    }

    private async Task<SignInAnswer> RefusedAsync(
        string name, Account? account, string reason, CancellationToken cancellationToken)
    {
        throttle.Failed(name);
        await audit.AppendAsync([AccountEvents.SignInFailed(account?.Pseudonym, reason)], cancellationToken);
        return throttle.IsClosed(name) ? SignInAnswer.TooMany : SignInAnswer.Refused;
    }

    // A code that was seen over somebody's shoulder must not work a second time.
    private async Task<bool> IsCodeAsync(Account account, string code)
    {
        if (code.Length != 6
            || await users.GetAuthenticationTokenAsync(account, Store, LastCode) == code
            || !await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            return false;
        }

        await users.SetAuthenticationTokenAsync(account, Store, LastCode, code);
        return true;
    }

    private async Task<bool> IsRecoveryCodeAsync(Account account, string code) =>
        code.Length > 6 && (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
}
