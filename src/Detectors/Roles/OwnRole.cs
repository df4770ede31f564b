using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>What the surroundings of one mention tell about its role.</summary>
/// <param name="Role">Role, or nothing.</param>
/// <param name="IsWeak">Whether only the sentence as a whole tells it.</param>
/// <param name="IsBeside">Whether a function stands directly beside the name.</param>
/// <param name="IsIdentified">Whether birth, home or the like follow on the line, as behind private persons.</param>
/// <param name="IsListed">Whether the head of a list tells it.</param>
/// <param name="IsUnsure">Whether the word that tells it may mean outsiders too.</param>
/// <param name="IsInName">Whether an author is one because the name stands inside a name or beside a work, which tells nothing of those named with it, nor of
/// somebody else of that name.</param>
internal readonly record struct OwnRole(
    PersonRole? Role, bool IsWeak = false, bool IsBeside = false, bool IsIdentified = false, bool IsListed = false,
    bool IsUnsure = false, bool IsInName = false)
{
    /// <summary>Whether a public role and private data stand together.</summary>
    public bool IsContradicted => IsIdentified && Role is PersonRole.Official or PersonRole.Speaker;
}
