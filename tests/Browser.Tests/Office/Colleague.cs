namespace Clona.Browser.Tests.Office;

/// <summary>A made-up member of staff.</summary>
/// <param name="Name">User name.</param>
/// <param name="DisplayName">Name that colleagues see.</param>
/// <param name="Roles">Wire names of the roles.</param>
internal sealed record Colleague(string Name, string DisplayName, params string[] Roles)
{
    public static Colleague Administrator { get; } = new("spravce", "Petr Správný", "administrator");

    public static Colleague Clerk { get; } = new("referentka", "Alena Pečlivá", "clerk", "approver");

    public static Colleague Approver { get; } = new("schvalovatel", "Karel Druhý", "approver");

    public static Colleague Officer { get; } = new("poverenkyne", "Dana Strážná", "dpo");

    public string Password => $"velmi dlouhe heslo {Name} 7";
}
