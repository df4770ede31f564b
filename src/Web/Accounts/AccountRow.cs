using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Web.Accounts;

/// <summary>An account in the administrator's list.</summary>
/// <param name="Account">The account.</param>
/// <param name="Roles">Its roles.</param>
public sealed record AccountRow(Account Account, IReadOnlyList<StaffRole> Roles);
