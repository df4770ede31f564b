using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;

namespace Clona.Web.Accounts;

/// <summary>Audit events about accounts; people stand in them by their pseudonym only.</summary>
public static class AccountEvents
{
    /// <summary>What the log calls somebody who has not proved who they are.</summary>
    public const string Unknown = "anonymous";

    /// <summary>An administrator took the second factor of an account away.</summary>
    public const string SecondFactorReset = "account.second-factor-reset";

    /// <summary>An account made a personal access token.</summary>
    public const string TokenCreated = "account.token-created";

    /// <summary>An account revoked a personal access token.</summary>
    public const string TokenRevoked = "account.token-revoked";

    /// <summary>An account signed in; <paramref name="way"/> says by what.</summary>
    public static AuditEvent SignedIn(string pseudonym, string way) =>
        new AuditEventBuilder(AuditKinds.SignInSucceeded, pseudonym).Token("way", way).Build();

    /// <summary>Somebody did not get in; the account is named only if it exists.</summary>
    public static AuditEvent SignInFailed(string? pseudonym, string reason) =>
        new AuditEventBuilder(AuditKinds.SignInFailed, pseudonym ?? Unknown).Token("reason", reason).Build();

    /// <summary>An account signed out.</summary>
    public static AuditEvent SignedOut(string pseudonym) => new AuditEventBuilder(AuditKinds.SignedOut, pseudonym).Build();

    /// <summary>Something changed about an account.</summary>
    /// <param name="kind">What, such as <see cref="AuditKinds.AccountLocked"/>.</param>
    /// <param name="by">Pseudonym of whoever changed it.</param>
    /// <param name="account">Pseudonym of the account.</param>
    public static AuditEvent Changed(string kind, string by, string account) =>
        new AuditEventBuilder(kind, by).Token("account", account).Build();

    /// <summary>The roles of an account changed.</summary>
    public static AuditEvent RolesChanged(string by, string account, IEnumerable<StaffRole> before, IEnumerable<StaffRole> after) =>
        new AuditEventBuilder(AuditKinds.AccountRolesChanged, by)
            .Token("account", account).Token("before", List(before)).Token("after", List(after)).Build();

    private static string List(IEnumerable<StaffRole> roles)
    {
        var names = string.Join('+', roles.Order().Select(WireName.Of));
        return names.Length == 0 ? "none" : names;
    }
}
