using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact file FILE... --out DIR</c>: redacts, verifies, writes.</summary>
internal static class FileCommand
{
    private const int MostJobs = 64;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = CommandTexts.Get("arg-files"), Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--out") { Description = CommandTexts.Get("opt-out"), Required = true };
        var profile = Options.Profile();
        var mode = Options.Choice("--mode", CommandTexts.Get("opt-mode"), "anonymize", "pseudonymize");
        var jobs = new Option<int>("--jobs") { Description = CommandTexts.Get("opt-jobs"), DefaultValueFactory = _ => 1 };
        var lists = Options.Lists();
        var marks = Options.Choice("--marks", CommandTexts.Get("opt-marks"), "kind", "ground");
        var protocol = new Option<bool>("--protocol") { Description = CommandTexts.Get("opt-protocol") };
        var command = new Command("file", CommandTexts.Get("file")) { files, folder, profile, mode, jobs, marks, protocol, lists };
        command.SetAction((call, stop) => RunAsync(
            call.GetRequiredValue(files),
            new FileBatchSettings(
                call.GetRequiredValue(folder), call.GetRequiredValue(profile), call.GetRequiredValue(mode), call.GetRequiredValue(jobs))
            {
                ShowsGround = call.GetRequiredValue(marks) == "ground",
                WithProtocol = call.GetValue(protocol),
            },
            call.GetValue(lists),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, FileBatchSettings settings, string? listsPath, CancellationToken stop)
    {
        var complaint = settings.Jobs is < 1 or > MostJobs ? CommandTexts.Get("bad-jobs")
            : InputPaths.Missing(paths) is { } missing ? CommandTexts.Get("no-such-file", Messages.Shown(missing))
            : null;
        if (complaint is not null)
        {
            return (int)Messages.WrongCall(complaint);
        }

        var files = InputPaths.Expand(paths);
        if (files.Count == 0)
        {
            return (int)Messages.WrongCall(CommandTexts.Get("no-files"));
        }

        var lists = ListsFile.Read(listsPath);
        if (lists.Code is { } code)
        {
            return (int)code;
        }

        var chosen = ChosenProfile.Read(settings.ProfileId);
        if (chosen.Code is { } fault)
        {
            return (int)fault;
        }

        return EngineStart.FromEnvironment() is { } engine
            ? (int)await new FileBatch(engine, settings with { OwnLists = lists.Content, ProfileId = chosen.Id, ProfileFile = chosen.File }, files).RunAsync(stop)
            : (int)ExitCode.WrongCall;
    }
}
