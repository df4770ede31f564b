using System.Text;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Comparison;
using Clona.Pipeline.Texts;
using Clona.Web.Access;
using Clona.Web.Profiles;
using Clona.Web.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Clona.Web.Pages.Profiles;

/// <summary>Tries rules on a sample before they are used: every fault with its place, every change against the current version.</summary>
[Authorize(Policy = Policies.Profiles)]
public sealed class TryModel(ProfileTrials trials, WebTexts texts) : FormPage(texts)
{
    /// <summary>The profile's file as it stands in the field.</summary>
    public string Rules { get; private set; } = string.Empty;

    /// <summary>The pasted sample.</summary>
    public string Sample { get; private set; } = string.Empty;

    /// <summary>Differences to the current version; empty before a trial.</summary>
    public IReadOnlyList<ProfileDifference> Differences { get; private set; } = [];

    /// <summary>What would change; null before a trial.</summary>
    public TrialOutcome? Outcome { get; private set; }

    /// <summary>Shows the rules of the profile called <paramref name="id"/>, ready to be changed.</summary>
    public void OnGet(string? id) => Rules = Encoding.UTF8.GetString(
        ProfileCatalog.FileOf(ProfileCatalog.Find(id ?? string.Empty)?.Id ?? ProfileCatalog.DefaultId).Span);

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

        Differences = ProfileCatalog.Find(profile.Id) is { } current ? ProfileComparison.Of(current, profile) : [];
        Outcome = await trials.RunAsync(profile, file, Sample, cancellationToken);
        return Page();
    }
}
