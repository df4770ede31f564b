using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Profiles;
using Clona.Web.Access;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Profiles;

/// <summary>The kinds of documents and their rules.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class IndexModel(ProfileDesk profiles, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>The rules in force, one for each kind.</summary>
    public IReadOnlyList<Profile> InForce { get; private set; } = [];

    /// <summary>What was switched on, newest first.</summary>
    public IReadOnlyList<SwitchedProfile> Switched { get; private set; } = [];

    /// <summary>Every version that can be shown: those of the program, then those that the office switched on.</summary>
    public IEnumerable<(string Id, string Version)> Versions => ProfileCatalog.All.SelectMany(profile => ProfileCatalog.VersionsOf(profile.Id))
        .Select(profile => (profile.Id, profile.Version)).Concat(Switched.Select(item => (item.Id, item.Version))).Distinct();

    /// <summary>Whether the account sets rules.</summary>
    public bool MaySwitch => current.Actor.Roles.Contains(StaffRole.ProfileManager);


    /// <summary>Names of the two fields of the comparison.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["vlevo", "vpravo"];

    /// <summary>Whether the rules are the office's own.</summary>
    public static bool IsOwn(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProfileCatalog.Find(profile.Id)?.Sha256 != profile.Sha256;
    }

    /// <summary>Shows the kinds.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    /// <summary>Switches the program's rules for the kind called <paramref name="id"/> on again.</summary>
    public async Task<IActionResult> OnPostBackAsync(string? id, CancellationToken cancellationToken)
    {
        if (ProfileCatalog.Find(id ?? string.Empty) is not { } program)
        {
            return NotFound();
        }

        if (await profiles.SwitchOnAsync(program, ProfileCatalog.FileOf(program.Id), current.Actor, cancellationToken) is { } refusal)
        {
            Fail("Id", Texts.Of("profile-switch", refusal));
            await ShowAsync(cancellationToken);
            return Again();
        }

        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Switched = [.. (await profiles.ListAsync(cancellationToken)).Reverse()];
        var inForce = new List<Profile>();
        foreach (var profile in ProfileCatalog.All)
        {
            inForce.Add((await profiles.InForceAsync(profile.Id, cancellationToken))!.Value.Profile);
        }

        InForce = inForce;
    }
}
