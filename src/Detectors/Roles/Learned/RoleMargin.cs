namespace Clona.Detectors.Roles.Learned;

/// <summary>How clearly a role that may keep a name has to win over those that don't, in steps of the scores.</summary>
/// <param name="ToBeOffered">Below, the person gets the best of the other roles.</param>
/// <param name="ToBeKept">Below, a person has to look at it.</param>
internal readonly record struct RoleMargin(int ToBeOffered, int ToBeKept);
