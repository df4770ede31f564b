using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact backup --to DIR --key-file FILE</c>: copies database and blobs of a working system, the key sealed apart.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var home = StorageOptions.Home();
        var server = StorageOptions.Server();
        var to = new Option<string>("--to") { Description = CommandTexts.Get("opt-to"), Required = true };
        var key = new Option<string>("--key-file") { Description = CommandTexts.Get("opt-key-file"), Required = true };
        var command = new Command("backup", CommandTexts.Get("backup")) { to, key, home, server };
        command.SetAction((call, cancellationToken) => StorageProgram.RunAsync(
            ["backup", call.GetRequiredValue(home), call.GetRequiredValue(to), call.GetRequiredValue(key)],
            call.GetValue(server),
            cancellationToken));
        return command;
    }
}
