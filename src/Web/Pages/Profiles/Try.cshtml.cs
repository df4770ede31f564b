using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Comparison;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Profiles;
using Clona.Web.Access;
using Clona.Web.Profiles;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Profiles;

/// <summary>Tries rules on a sample before they are used: every fault with its place, every change against the current version.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class TryModel(ProfileTrials trials, ProfileDesk profiles, CurrentActor current, WebTexts texts) : FormPage(texts)
{
    /// <summary>The profile's file as it stands in the field.</summary>
    public string Rules { get; private set; } = string.Empty;

    /// <summary>The pasted sample.</summary>
    public string Sample { get; private set; } = string.Empty;

    /// <summary>Differences to the current version; empty before a trial.</summary>
    public IReadOnlyList<ProfileDifference> Differences { get; private set; } = [];

    /// <summary>What would change; null before a trial.</summary>
    public TrialOutcome? Outcome { get; private set; }

    /// <summary>Whether the rules may be switched on: tried, of a kind that there is, and by somebody who sets rules.</summary>
    public bool MaySwitchOn { get; private set; }

    /// <summary>Shows the rules in force of the profile called <paramref name="id"/>, ready to be changed.</summary>
    public async Task OnGetAsync(string? id, CancellationToken cancellationToken)
    {
        var inForce = await profiles.InForceAsync(id ?? string.Empty, cancellationToken)
            ?? await profiles.InForceAsync(ProfileCatalog.DefaultId, cancellationToken);
        Rules = Encoding.UTF8.GetString(inForce!.Value.File.Span);
    }

    /// <summary>Switches the rules on that were tried, for documents that come in from now on.</summary>
    public async Task<IActionResult> OnPostSwitchOnAsync(string? rules, CancellationToken cancellationToken)
    {
        Rules = rules ?? string.Empty;
        ReadOnlyMemory<byte> file = Encoding.UTF8.GetBytes(Rules);
        var read = ProfileReader.Read(file);
        foreach (var error in read.Errors)
        {
            Fail("Rules", ProfileErrorTexts.Line(error));
        }

        if (read.Profile is { } profile && await profiles.SwitchOnAsync(profile, file, current.Actor, cancellationToken) is { } refusal)
        {
            Fail("Rules", Texts.Of("profile-switch", refusal));
        }

        return HasErrors ? Again() : LocalRedirect("/profily");
    }

    /// <summary>Tries the rules.</summary>
    public async Task<IActionResult> OnPostAsync(string? rules, string? sample, CancellationToken cancellationToken)
    {
        (Rules, Sample) = (rules ?? string.Empty, sample ?? string.Empty);
        ReadOnlyMemory<byte> file = Encoding.UTF8.GetBytes(Rules);
        var read = ProfileReader.Read(file);
        foreach (var error in read.Errors)
        {
            Fail("Rules", ProfileErrorTexts.Line(error));
        }

        if (Sample.Length > ProfileTrials.LongestSample)
        {
            Fail("Sample", Texts.Of("trial.sample-too-long", ProfileTrials.LongestSample));
        }

        if (read.Profile is not { } profile || Sample.Length > ProfileTrials.LongestSample)
        {
            return Again();
        }

        var inForce = await profiles.InForceAsync(profile.Id, cancellationToken);
        Differences = inForce is { } known ? ProfileComparison.Of(known.Profile, profile) : [];
        Outcome = await trials.RunAsync(profile, file, Sample, cancellationToken);
        await profiles.NoteTrialAsync(profile, current.Actor, cancellationToken);
        MaySwitchOn = Differences.Count > 0 && current.Actor.Roles.Contains(StaffRole.ProfileManager);
        return Page();
    }
}
