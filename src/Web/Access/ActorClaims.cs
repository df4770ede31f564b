namespace Clona.Web.Access;

/// <summary>Names of the claims that a signed-in account carries besides those of Identity.</summary>
public static class ActorClaims
{
    /// <summary>What the audit log calls the account.</summary>
    public const string Pseudonym = "clona.pseudonym";

    /// <summary>Name that colleagues see.</summary>
    public const string DisplayName = "clona.name";
}
