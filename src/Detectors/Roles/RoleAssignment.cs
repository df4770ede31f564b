using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>What one mention of a person is in the document.</summary>
/// <param name="Role">The likeliest role.</param>
/// <param name="IsInDoubt">Whether the same person has another role elsewhere, or speaks in his own matter.</param>
/// <param name="Place">Part of the document the mention stands in.</param>
/// <param name="Cautious">The role to decide by, where the likeliest one would leave the name readable and is not certain enough for that;
/// nothing where it is.</param>
public readonly record struct RoleAssignment(PersonRole Role, bool IsInDoubt, DocumentPlace Place, PersonRole? Cautious = null)
{
    /// <summary>The role by which is decided.</summary>
    public PersonRole Deciding => Cautious ?? Role;
}
