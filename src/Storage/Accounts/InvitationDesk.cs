using System.Buffers.Text;
using System.Security.Cryptography;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Cases;
using Clona.Storage.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Accounts;

/// <summary>One-time links by which accounts come into being; there is no other way and no default password.</summary>
/// <remarks>Works on the context of its scope, the one that Identity's stores use, so that link and account go together.</remarks>
public sealed class InvitationDesk
{
    private const int TokenBytes = 32;

    private readonly ClonaContext context;
    private readonly TimeProvider time;

    internal InvitationDesk(ClonaContext context, TimeProvider time)
    {
        this.context = context;
        this.time = time;
    }

    /// <summary>A pseudonym for the audit log, drawn at random.</summary>
    public static string NewPseudonym() => "u-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Whether nobody has an account yet.</summary>
    public async Task<bool> IsFirstStartAsync(CancellationToken cancellationToken) => !await context.Users.AnyAsync(cancellationToken);

    /// <summary>Makes a link for <paramref name="roles"/> and gives its token, which is stored nowhere.</summary>
    public Task<string> CreateAsync(
        IReadOnlyList<StaffRole> roles, string? displayName, TimeSpan lifetime, Actor by, CancellationToken cancellationToken) =>
        CreateAsync(roles, displayName, lifetime, by, isFirst: false, cancellationToken);

    /// <summary>Makes the link of the first administrator; earlier ones that were not used end.</summary>
    public Task<string> CreateFirstAsync(TimeSpan lifetime, CancellationToken cancellationToken) =>
        CreateAsync([StaffRole.Administrator], null, lifetime, new Actor(null, "start", new HashSet<StaffRole>()), isFirst: true, cancellationToken);

    /// <summary>The open invitation behind a token; null where it is unknown, used or expired.</summary>
    public async Task<Invitation?> PeekAsync(string token, CancellationToken cancellationToken)
    {
        var row = await Open(token).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new Invitation(RolesOf(row), row.DisplayName, row.ExpiresAt, row.IsFirst);
    }

    /// <summary>Makes the account and uses the link up, in one transaction: either both or none.</summary>
    /// <param name="token">The token.</param>
    /// <param name="account">The new account; a missing pseudonym is drawn.</param>
    /// <param name="password">Its password.</param>
    /// <param name="users">Identity's account service of the same scope.</param>
    /// <param name="cancellationToken">Ends it; nothing is written then.</param>
    public async Task<RedeemOutcome> RedeemAsync(
        string token, Account account, string password, UserManager<Account> users, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(users);
        await using var scope = await WriteScope.BeginAsync(context, time, cancellationToken);
        if (await Open(token).SingleOrDefaultAsync(cancellationToken) is not { } row)
        {
            return new RedeemOutcome(false, []);
        }

        row.UsedAt = scope.Now;
        account.Pseudonym = account.Pseudonym.Length > 0 ? account.Pseudonym : NewPseudonym();
        var roles = RolesOf(row);
        var made = await users.CreateAsync(account, password);
        var result = made.Succeeded ? await users.AddToRolesAsync(account, roles.Select(WireName.Of)) : made;
        if (!result.Succeeded)
        {
            // The tracked changes must not come along with a later save of this scope.
            context.ChangeTracker.Clear();
            return new RedeemOutcome(true, [.. result.Errors]);
        }

        scope.Note(EventOf(AuditKinds.AccountCreated, account.Pseudonym, roles));
        await scope.CommitAsync(cancellationToken);
        return new RedeemOutcome(true, []);
    }

    private async Task<string> CreateAsync(
        IReadOnlyList<StaffRole> roles, string? displayName, TimeSpan lifetime, Actor by, bool isFirst, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        if (roles is not { Count: > 0 } || roles.Contains(StaffRole.Worker))
        {
            throw new ArgumentException("An account holds at least one role, and never the worker's.", nameof(roles));
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        await using var scope = await WriteScope.BeginAsync(context, time, cancellationToken);
        if (isFirst)
        {
            await context.Invitations.Where(row => row.IsFirst && row.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        }

        context.Invitations.Add(new InvitationRow
        {
            TokenSha256 = HashOf(token),
            Roles = string.Join(' ', roles.Select(WireName.Of)),
            DisplayName = displayName,
            ExpiresAt = scope.Now + lifetime,
            IsFirst = isFirst,
        });
        scope.Note(EventOf(AuditKinds.AccountInvited, by.Pseudonym, roles));
        await scope.CommitAsync(cancellationToken);
        return token;
    }

    private IQueryable<InvitationRow> Open(string token)
    {
        var hash = HashOf(token);
        var now = time.GetUtcNow();
        return context.Invitations.Where(row => row.TokenSha256 == hash && row.UsedAt == null && row.ExpiresAt > now);
    }

    private static AuditEvent EventOf(string kind, string actor, IReadOnlyList<StaffRole> roles)
    {
        var builder = new AuditEventBuilder(kind, actor);
        foreach (var role in roles.Distinct())
        {
            builder.Token("role." + WireName.Of(role), "yes");
        }

        return builder.Build();
    }

    private static IReadOnlyList<StaffRole> RolesOf(InvitationRow row) =>
        [.. row.Roles.Split(' ').Select(name => WireName.TryParse<StaffRole>(name, out var role)
            ? role
            : throw new InvalidDataException("A stored role is not known."))];

    private static string HashOf(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
    }
}
