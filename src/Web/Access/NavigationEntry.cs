using Clona.Pipeline.Workflow;

namespace Clona.Web.Access;

/// <summary>One entry of the head line.</summary>
/// <param name="Path">Address.</param>
/// <param name="TextKey">Key of its text.</param>
/// <param name="Roles">Roles that see it; empty for all.</param>
public sealed record NavigationEntry(string Path, string TextKey, IReadOnlyList<StaffRole> Roles);
