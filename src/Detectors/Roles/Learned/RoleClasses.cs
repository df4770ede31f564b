using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

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

    /// <summary>Whether the profile for documents of that kind leaves the name of people of that column readable; for those of no known kind,
    /// whether any profile does.</summary>
    public static bool IsKept(int column, DocumentKind kind) => Roles[column] switch
    {
        PersonRole.Official or PersonRole.Author => true,
        PersonRole.Party => kind is DocumentKind.Contract or DocumentKind.Unknown,
        PersonRole.Trader => column == TradingParty && kind is DocumentKind.Contract or DocumentKind.Unknown,
        PersonRole.Speaker => kind is DocumentKind.Minutes or DocumentKind.Unknown,
        _ => false,
    };
}
