namespace Clona.Web.Accounts;

/// <summary>What became of a change that an administrator asked for.</summary>
public enum AccountChange
{
    /// <summary>It was made.</summary>
    Made,

    /// <summary>There is no such account.</summary>
    NotFound,

    /// <summary>The last active administrator would be left without the role or the account.</summary>
    LastAdministrator,

    /// <summary>The audit log cannot be written, so nothing was changed.</summary>
    AuditUnavailable,
}
