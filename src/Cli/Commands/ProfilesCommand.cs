using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact profiles [--check FILE]</c>: lists the profiles, or checks a profile file.</summary>
internal static class ProfilesCommand
{
    public static Command Create()
    {
        var check = new Option<string?>("--check") { Description = CommandTexts.Get("opt-check") };
        var command = new Command("profiles", CommandTexts.Get("profiles")) { check };
        command.SetAction(call => (int)(call.GetValue(check) is { } path ? Check(path) : List()));
        return command;
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
        foreach (var error in result.Errors)
        {
            Messages.Error(ProfileErrorTexts.Line(error));
        }

        if (result.Profile is not { } profile)
        {
            return ExitCode.Refused;
        }

        Console.Out.WriteLine(CommandTexts.Get("profile-sound", profile.Id, profile.Version, profile.Rules.Count));
        return ExitCode.Done;
    }
}
