using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Microsoft.AspNetCore.Identity;

namespace Clona.Storage.Model;

/// <summary>The roles that accounts can hold, as Identity stores them; the worker's is not among them.</summary>
internal static class StaffRoleRows
{
    internal static IReadOnlyList<IdentityRole<Guid>> All { get; } =
        [.. Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Worker).Select(RowOf)];

    // Ids never change: they stand in the migration and in every database.
    private static IdentityRole<Guid> RowOf(StaffRole role)
    {
        var name = WireName.Of(role);
        var id = new Guid(0x6e1c_0a00 + (int)role, 0x51a4, 0x4b7d, 0x90, 0x11, 0xc1, 0x0a, 0x0a, 0x00, 0x00, 0x01);
        return new IdentityRole<Guid>
        {
            Id = id,
            Name = name,
            NormalizedName = name.ToUpperInvariant(),
            ConcurrencyStamp = id.ToString("N"),
        };
    }
}
