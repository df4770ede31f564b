using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles.Learned;

/// <summary>What is learned of a person: the roles in the order of the model's columns.</summary>
internal static class RoleClasses
{
    /// <summary>Number of columns.</summary>
    public const int Count = 12;

    /// <summary>Column of traders who are a side of the contract; the column of <see cref="PersonRole.Trader"/> has the others.</summary>
    public const int TradingParty = 11;

    /// <summary>The role of each column.</summary>
    public static IReadOnlyList<PersonRole> Roles { get; } =
    [
        PersonRole.Other, PersonRole.Official, PersonRole.Party, PersonRole.Trader, PersonRole.Representative, PersonRole.Contact,
        PersonRole.Speaker, PersonRole.ThirdParty, PersonRole.Applicant, PersonRole.Child, PersonRole.Author, PersonRole.Trader,
    ];

    /// <summary>The column of a role.</summary>
    /// <param name="role">Role.</param>
    /// <param name="isParty">Whether a trader is a side of the contract.</param>
    public static int Of(PersonRole role, bool isParty) => role == PersonRole.Trader && isParty ? TradingParty
        : role == PersonRole.Company ? 0 : (int)role;

    /// <summary>Whether any profile leaves the name of people of that column readable.</summary>
    public static bool IsKept(int column) => Roles[column] is PersonRole.Official or PersonRole.Party or PersonRole.Speaker or PersonRole.Author
        || column == TradingParty;
}
