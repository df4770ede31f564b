using Clona.Pipeline.Workflow;

namespace Clona.Storage.Accounts;

/// <summary>An open invitation.</summary>
/// <param name="Roles">Roles that the account will hold.</param>
/// <param name="DisplayName">Name proposed for it; null where none was given.</param>
/// <param name="ExpiresAt">When the link ends.</param>
/// <param name="IsFirst">Whether it is the link of the first administrator.</param>
public sealed record Invitation(IReadOnlyList<StaffRole> Roles, string? DisplayName, DateTimeOffset ExpiresAt, bool IsFirst);
