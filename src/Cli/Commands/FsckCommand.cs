using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact fsck [--home DIR]</c>: checks the data folder of web and worker against what must always hold.</summary>
internal static class FsckCommand
{
    public static Command Create()
    {
        var home = new Option<string>("--home")
        {
            Description = CommandTexts.Get("opt-home"),
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CLONA_HOME") is { Length: > 0 } folder ? folder : "data",
        };
        var command = new Command("fsck", CommandTexts.Get("fsck")) { home };
        command.SetAction((call, cancellationToken) =>
            StorageProgram.RunAsync(["storage", call.GetRequiredValue(home)], cancellationToken));
        return command;
    }
}
