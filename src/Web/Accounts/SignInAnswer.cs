namespace Clona.Web.Accounts;

/// <summary>What became of an attempt to sign in.</summary>
public enum SignInAnswer
{
    /// <summary>The session has begun.</summary>
    SignedIn,

    /// <summary>The password is right; a code is needed.</summary>
    CodeNeeded,

    /// <summary>The password is right; the account has no second factor yet and has to set one up.</summary>
    SetUpNeeded,

    /// <summary>Name, password or code is not right; the answer never says which.</summary>
    Refused,

    /// <summary>Too many failures; the door is closed for a while.</summary>
    TooMany,

    /// <summary>The first step is too long ago.</summary>
    Expired,

    /// <summary>The audit log cannot be written, so nobody gets in.</summary>
    AuditUnavailable,
}
