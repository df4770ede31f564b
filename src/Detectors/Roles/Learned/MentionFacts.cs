using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles.Learned;

/// <summary>What the rules of roles say of one mention.</summary>
/// <param name="Context">The mention.</param>
/// <param name="Own">What its surroundings tell.</param>
/// <param name="Rule">What the rules make of it.</param>
/// <param name="Entity">Its person or persons.</param>
/// <param name="IsBusiness">Whether a company number of the person's own stands beside one of the mentions in a contract, and no list tells another role.</param>
internal readonly record struct MentionFacts(MentionContext Context, OwnRole Own, RoleAssignment Rule, string Entity, bool IsBusiness = false);
