using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact restore --from DIR --key-file FILE (--to HOME | --verify)</c>: puts a backup back and checks everything.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var server = StorageOptions.Server();
        var from = new Option<string>("--from") { Description = CommandTexts.Get("opt-from"), Required = true };
        var key = new Option<string>("--key-file") { Description = CommandTexts.Get("opt-key-file"), Required = true };
        var to = new Option<string?>("--to") { Description = CommandTexts.Get("opt-restore-to") };
        var verify = new Option<bool>("--verify") { Description = CommandTexts.Get("opt-verify") };
        var command = new Command("restore", CommandTexts.Get("restore")) { from, key, to, verify, server };
        command.SetAction((call, cancellationToken) =>
        {
            var home = call.GetValue(to);
            if (home is null != call.GetValue(verify))
            {
                return Task.FromResult((int)Messages.WrongCall(CommandTexts.Get("restore-where")));
            }

            string[] words = ["restore", call.GetRequiredValue(from), call.GetRequiredValue(key)];
            return StorageProgram.RunAsync(home is null ? words : [.. words, home], call.GetValue(server), cancellationToken);
        });
        return command;
    }
}
