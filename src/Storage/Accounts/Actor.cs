using Clona.Pipeline.Workflow;

namespace Clona.Storage.Accounts;

/// <summary>Whoever does something: an account or the program itself.</summary>
/// <param name="Account">The account; null where the program acts by itself.</param>
/// <param name="Pseudonym">What the audit log calls them.</param>
/// <param name="Roles">What they may do.</param>
public sealed record Actor(AccountId? Account, string Pseudonym, IReadOnlySet<StaffRole> Roles)
{
    /// <summary>The worker.</summary>
    public static Actor Worker { get; } = new(null, "worker", new HashSet<StaffRole> { StaffRole.Worker });

    /// <summary>A watched folder.</summary>
    public static Actor Folder { get; } = new(null, "folder", new HashSet<StaffRole> { StaffRole.Worker });

    /// <summary>A source that is pulled.</summary>
    public static Actor Source { get; } = new(null, "source", new HashSet<StaffRole> { StaffRole.Worker });
}
