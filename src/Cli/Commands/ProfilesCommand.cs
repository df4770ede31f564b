using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact profiles [--check FILE | --check-lists FILE [--dry-run SAMPLE...]]</c>: lists the profiles, or checks a
/// file of the office.</summary>
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
        var command = new Command("profiles", CommandTexts.Get("profiles")) { check, lists, samples };
        command.SetAction((call, stop) => RunAsync(call.GetValue(check), call.GetValue(lists), call.GetRequiredValue(samples), stop));
        return command;
    }

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
