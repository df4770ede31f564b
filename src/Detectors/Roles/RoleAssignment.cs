using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>What one mention of a person is in the document.</summary>
/// <param name="Role">Role.</param>
/// <param name="IsInDoubt">Whether the same person has another role elsewhere, or speaks in his own matter.</param>
/// <param name="Place">Part of the document the mention stands in.</param>
public readonly record struct RoleAssignment(PersonRole Role, bool IsInDoubt, DocumentPlace Place);
