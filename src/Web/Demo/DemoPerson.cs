using Clona.Pipeline.Workflow;

namespace Clona.Web.Demo;

/// <summary>A made-up user of the demonstration.</summary>
/// <param name="UserName">What they sign in with.</param>
/// <param name="DisplayName">Invented name.</param>
/// <param name="Role">Their one role.</param>
public sealed record DemoPerson(string UserName, string DisplayName, StaffRole Role)
{
    /// <summary>One for every role, and a second clerk.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("referent", "Radka Referentová", StaffRole.Clerk),
        new("referent2", "Rostislav Druhák", StaffRole.Clerk),
        new("schvalovatel", "Standa Schvaloun", StaffRole.Approver),
        new("poverenec", "Pavla Pověřená", StaffRole.Dpo),
        new("profily", "Prokop Profilek", StaffRole.ProfileManager),
        new("spravce", "Sylva Správná", StaffRole.Administrator),
        new("auditor", "Alois Zkoumal", StaffRole.Auditor),
    ];
}
