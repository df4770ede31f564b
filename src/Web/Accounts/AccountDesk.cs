using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Clona.Web.Accounts;

/// <summary>What an administrator does with accounts. Every change ends the sessions of its account at once.</summary>
public sealed class AccountDesk(UserManager<Account> users, AuditArchive audit)
{
    /// <summary>All accounts by name.</summary>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = new List<AccountRow>();
        foreach (var account in await users.Users.OrderBy(user => user.UserName).ToListAsync(cancellationToken))
        {
            rows.Add(new AccountRow(account, await RolesAsync(account)));
        }

        return rows;
    }

    /// <summary>The names of all accounts, for lists that show who has a document.</summary>
    public async Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(CancellationToken cancellationToken) =>
        await users.Users.ToDictionaryAsync(
            account => new AccountId(account.Id), account => account.DisplayName, cancellationToken);

    /// <summary>The names behind the pseudonyms of the audit log.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PseudonymsAsync(CancellationToken cancellationToken) =>
        await users.Users.ToDictionaryAsync(account => account.Pseudonym, account => account.DisplayName, cancellationToken);

    /// <summary>Lets an account in or keeps it out.</summary>
    public async Task<AccountChange> SetActiveAsync(Guid id, bool isActive, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await users.FindByIdAsync(id.ToString()) is not { } account)
        {
            return AccountChange.NotFound;
        }

        if (!isActive && await IsLastAdministratorAsync(account))
        {
            return AccountChange.LastAdministrator;
        }

        var kind = isActive ? AuditKinds.AccountUnlocked : AuditKinds.AccountLocked;
        return await ChangeAsync(
            account, AccountEvents.Changed(kind, by.Pseudonym, account.Pseudonym), () => account.IsActive = isActive, cancellationToken);
    }

    /// <summary>Gives an account exactly these roles.</summary>
    public async Task<AccountChange> SetRolesAsync(
        Guid id, IReadOnlyList<StaffRole> roles, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await users.FindByIdAsync(id.ToString()) is not { } account)
        {
            return AccountChange.NotFound;
        }

        if (!roles.Contains(StaffRole.Administrator) && await IsLastAdministratorAsync(account))
        {
            return AccountChange.LastAdministrator;
        }

        var before = await RolesAsync(account);
        var happened = AccountEvents.RolesChanged(by.Pseudonym, account.Pseudonym, before, roles);
        if ((await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            return AccountChange.AuditUnavailable;
        }

        await users.RemoveFromRolesAsync(account, before.Except(roles).Select(WireName.Of));
        await users.AddToRolesAsync(account, roles.Except(before).Select(WireName.Of));
        await users.UpdateSecurityStampAsync(account);
        return AccountChange.Made;
    }

    /// <summary>Takes the second factor away; the next sign-in has to set up a new one.</summary>
    public async Task<AccountChange> ResetSecondFactorAsync(Guid id, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await users.FindByIdAsync(id.ToString()) is not { } account)
        {
            return AccountChange.NotFound;
        }

        var happened = AccountEvents.Changed(AccountEvents.SecondFactorReset, by.Pseudonym, account.Pseudonym);
        if ((await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            return AccountChange.AuditUnavailable;
        }

        await users.SetTwoFactorEnabledAsync(account, false);
        await users.ResetAuthenticatorKeyAsync(account);
        await users.UpdateSecurityStampAsync(account);
        return AccountChange.Made;
    }

    private async Task<AccountChange> ChangeAsync(
        Account account, AuditEvent happened, Action change, CancellationToken cancellationToken)
    {
        if ((await audit.AppendAsync([happened], cancellationToken)).Fault is not null)
        {
            return AccountChange.AuditUnavailable;
        }

        change();
        await users.UpdateAsync(account);
        await users.UpdateSecurityStampAsync(account);
        return AccountChange.Made;
    }

    private async Task<IReadOnlyList<StaffRole>> RolesAsync(Account account) =>
    [
        .. (await users.GetRolesAsync(account))
            .Select(name => WireName.TryParse<StaffRole>(name, out var role) ? role : StaffRole.Worker)
            .Where(role => role != StaffRole.Worker)
            .Order(),
    ];

    private async Task<bool> IsLastAdministratorAsync(Account account)
    {
        var administrators = await users.GetUsersInRoleAsync(WireName.Of(StaffRole.Administrator));
        return administrators.Any(other => other.Id == account.Id)
            && !administrators.Any(other => other.Id != account.Id && other.IsActive);
    }
}
