using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Web.Access;

/// <summary>The entries of the head line that an account may use.</summary>
public static class Navigation
{
    private static readonly NavigationEntry[] All =
    [
        new("/", "nav.overview", []),
        new("/dokumenty", "nav.documents", [StaffRole.Clerk, StaffRole.Approver]),
        new("/dokumenty/novy", "nav.upload", [StaffRole.Clerk]),
        new("/souhrn", "nav.digest", []),
        new("/registr", "nav.register", Policies.Table[Policies.Documents]),
        new("/souhlasy", "nav.consents", Policies.Table[Policies.Documents]),
        new("/poverenec", "nav.dpo", [StaffRole.Dpo]),
        new("/trezor", "nav.vault", [StaffRole.Dpo]),
        new("/profily", "nav.profiles", Policies.Table[Policies.Profiles]),
        new("/sprava/ucty", "nav.accounts", Policies.Table[Policies.Administration]),
        new("/sprava/zpracovani", "nav.processing", Policies.Table[Policies.Administration]),
        new("/sprava/zdroje", "nav.sources", Policies.Table[Policies.Administration]),
        new("/audit", "nav.audit", Policies.Table[Policies.Audit]),
    ];

    /// <summary>The entries for <paramref name="actor"/>.</summary>
    public static IEnumerable<NavigationEntry> For(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return All.Where(entry => entry.Roles.Count == 0 || actor.Roles.Overlaps(entry.Roles));
    }

    /// <summary>Whether <paramref name="path"/> is the page of <paramref name="entry"/>.</summary>
    public static bool IsCurrent(NavigationEntry entry, PathString path)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Equals(path.Value, entry.Path, StringComparison.OrdinalIgnoreCase);
    }
}
