using Clona.Cli.Terminal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary>
/// <c>redact profiles --explain REPORT [--profile FILE]</c>: explains the decisions of a report by the rules of its own version, also
/// years later. Where that version is not at hand it says so and explains nothing by another one.
/// </summary>
internal static class ReportExplain
{
    public static ExitCode Run(string path, string? profilePath)
    {
        if (!File.Exists(path))
        {
            return Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(path)));
        }

        if (ReportReader.Read(File.ReadAllBytes(path)).Report is not { } report)
        {
            Messages.Error(CommandTexts.Get("report-unreadable", Messages.Shown(path)));
            return ExitCode.NotSound;
        }

        var found = ReportedProfile.Find(report, profilePath);
        if (found.Code is { } code)
        {
            return code;
        }

        var profile = found.File is { } file
            ? ProfileReader.Read(file).Profile!
            : ProfileCatalog.Find(report.Profile.Id, report.Profile.Version)!;
        Print(report, profile);
        return ExitCode.Done;
    }

    private static void Print(ReportDocument report, Profile profile)
    {
        Console.Out.WriteLine(CommandTexts.Get("explain-head", profile.Name, profile.Id, profile.Version, profile.Sha256));
        foreach (var group in report.Detections.GroupBy(row => row.Rule, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var rule = profile.Rules.FirstOrDefault(rule => rule.Id == group.Key);
            var (reason, ground, source) = rule is not null ? (rule.Reason, rule.LegalGround, rule.Source)
                : group.Key == profile.DefaultDenyRuleId ? (profile.DefaultDeny.Reason, profile.DefaultDeny.LegalGround, string.Empty)
                : (group.First().Explanation, group.First().LegalGround, string.Empty);
            Console.Out.WriteLine(CommandTexts.Get(
                "explain-rule", group.Key, string.Join(", ", group.Select(row => row.Id)), reason, ground, source.Length > 0 ? $" [{source}]" : string.Empty));
        }
    }
}
