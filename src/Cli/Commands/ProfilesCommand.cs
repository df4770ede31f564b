using System.CommandLine;
using System.Globalization;
using Clona.Cli.Terminal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Grounds;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary>
/// <c>redact profiles [--check FILE | --check-lists FILE [--dry-run SAMPLE...] | --compare A B | --try FILE SAMPLE... |
/// --explain REPORT [--profile FILE] | --laws]</c>: lists the profiles, checks a file of the office, compares two profiles, tries one on
/// samples, explains a report by its own version, lists the laws.
/// </summary>
internal static class ProfilesCommand
{
    public static Command Create()
    {
        var check = new Option<string?>("--check") { Description = CommandTexts.Get("opt-check") };
        var lists = new Option<string?>("--check-lists") { Description = CommandTexts.Get("opt-check-lists") };
        var samples = new Option<string[]>("--dry-run")
        {
            Description = CommandTexts.Get("opt-dry-run"),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var compare = Many("--compare", "opt-compare");
        var tried = Many("--try", "opt-try");
        var explain = new Option<string?>("--explain") { Description = CommandTexts.Get("opt-explain") };
        var profile = new Option<string?>("--profile") { Description = CommandTexts.Get("opt-verify-profile") };
        var laws = new Option<bool>("--laws") { Description = CommandTexts.Get("opt-laws") };
        var command = new Command("profiles", CommandTexts.Get("profiles")) { check, lists, samples, compare, tried, explain, profile, laws };
        command.SetAction((call, stop) => call switch
        {
            _ when call.GetRequiredValue(compare) is { Length: > 0 } names => Task.FromResult((int)ProfileCompare.Run(names)),
            _ when call.GetRequiredValue(tried) is { Length: > 0 } arguments => TryAsync(arguments, stop),
            _ when call.GetValue(explain) is { } report => Task.FromResult((int)ReportExplain.Run(report, call.GetValue(profile))),
            _ when call.GetValue(laws) => Task.FromResult((int)Laws()),
            _ => RunAsync(call.GetValue(check), call.GetValue(lists), call.GetRequiredValue(samples), stop),
        });
        return command;
    }

    private static Option<string[]> Many(string name, string text) => new(name)
    {
        Description = CommandTexts.Get(text),
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static async Task<int> TryAsync(string[] arguments, CancellationToken stop) => (int)await ProfileTry.RunAsync(arguments, stop);

    private static ExitCode Laws()
    {
        Console.Out.WriteLine(CommandTexts.Get("laws-head", LawTable.Version));
        foreach (var law in LawTable.All)
        {
            Console.Out.WriteLine(CommandTexts.Get(
                law.Validity.To is null ? "law-in-force" : "law-ended", law.Number, law.Name, Day(law.Validity.From), Day(law.Validity.To), law.ReplacedBy));
        }

        return ExitCode.Done;
    }

    private static string Day(DateOnly? day) => day?.ToString("d. M. yyyy", CultureInfo.InvariantCulture) ?? string.Empty;

    private static async Task<int> RunAsync(string? profile, string? lists, string[] samples, CancellationToken stop)
    {
        if (lists is not null)
        {
            return (int)await ListsCheck.RunAsync(lists, samples, stop);
        }

        if (samples.Length > 0)
        {
            return (int)Messages.WrongCall(CommandTexts.Get("dry-run-alone"));
        }

        return (int)(profile is null ? List() : Check(profile));
    }

    private static ExitCode List()
    {
        foreach (var profile in ProfileCatalog.All)
        {
            Console.Out.WriteLine($"{profile.Id,-16} {profile.Version,-8} {profile.Name}");
            Console.Out.WriteLine($"{string.Empty,-25} {profile.LegalGround}");
        }

        return ExitCode.Done;
    }

    private static ExitCode Check(string path)
    {
        if (!File.Exists(path))
        {
            return Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(path)));
        }

        var result = ProfileReader.Read(File.ReadAllBytes(path));
        ListsFile.WriteErrors(result.Errors);

        if (result.Profile is not { } profile)
        {
            return ExitCode.Refused;
        }

        Console.Out.WriteLine(CommandTexts.Get("profile-sound", profile.Id, profile.Version, profile.Rules.Count));
        return ExitCode.Done;
    }
}
