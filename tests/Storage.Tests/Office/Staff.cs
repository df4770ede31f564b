using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Storage.Tests.Office;

/// <summary>Made-up people of a made-up office.</summary>
internal static class Staff
{
    public static Actor Clerk { get; } = Person(1, StaffRole.Clerk);

    public static Actor OtherClerk { get; } = Person(2, StaffRole.Clerk);

    public static Actor Approver { get; } = Person(3, StaffRole.Approver);

    public static Actor ClerkAndApprover { get; } = Person(4, StaffRole.Clerk, StaffRole.Approver);

    public static Actor Dpo { get; } = Person(5, StaffRole.Dpo);

    public static Actor Administrator { get; } = Person(6, StaffRole.Administrator);

    public static Actor Auditor { get; } = Person(7, StaffRole.Auditor);

    public static Actor ProfileManager { get; } = Person(8, StaffRole.ProfileManager);

    private static Actor Person(int number, params StaffRole[] roles) =>
        new(new AccountId(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])), $"u-test{number}", roles.ToHashSet());
}
