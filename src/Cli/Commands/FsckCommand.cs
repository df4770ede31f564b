using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary>
/// <c>redact fsck [--home DIR] [--postgres ADDRESS]</c>: checks the storage of web and worker against what must always hold.
/// </summary>
internal static class FsckCommand
{
    public static Command Create()
    {
        var home = StorageOptions.Home();
        var server = StorageOptions.Server();
        var command = new Command("fsck", CommandTexts.Get("fsck")) { home, server };
        command.SetAction((call, cancellationToken) =>
            StorageProgram.RunAsync(["storage", call.GetRequiredValue(home)], call.GetValue(server), cancellationToken));
        return command;
    }
}
