using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Finds the profile that a report names: its own version, never a later one.</summary>
internal static class ReportedProfile
{
    /// <summary>The profile; a report of a version that is not at hand ends the call.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">File of an office's profile; null where the program's own are meant.</param>
    public static ChosenProfile Find(ReportDocument report, string? path)
    {
        var named = report.Profile;
        if (path is null)
        {
            return IsThat(ProfileCatalog.Find(named.Id, named.Version), named)
                ? new ChosenProfile(named.Id, null, null)
                : Missing(named);
        }

        var chosen = ChosenProfile.Read(path);
        return chosen.Code is not null ? chosen
            : chosen.File is { } file && IsThat(ProfileReader.Read(file).Profile, named) ? chosen
            : Missing(named);
    }

    /// <summary>Whether <paramref name="profile"/> is the one that a report names; the digest counts where the report has it.</summary>
    public static bool IsThat(Profile? profile, AppliedProfile named) =>
        profile is not null && profile.Id == named.Id && profile.Version == named.Version
        && (named.Sha256 is null || named.Sha256 == profile.Sha256);

    private static ChosenProfile Missing(AppliedProfile named) =>
        new(named.Id, null, Messages.WrongCall(CommandTexts.Get("profile-version-missing", named.Id, named.Version)));
}
