using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Clona.Cli.Commands;
using Clona.Cli.Terminal;
using Clona.Pipeline.Texts;

namespace Clona.Cli;

/// <summary>The program <c>redact</c> as people and scripts call it.</summary>
internal static class CommandLine
{
    // Process border: a defect ends with one line and the exit code of the contract. The exception's text is not shown,
    // because it may quote a document.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            var call = Root().Parse(args);
            if (call.Errors.Count > 0)
            {
                return (int)Messages.WrongCall(call.Errors[0].Message);
            }

            return await call.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception)
        {
            var text = RefusalTexts.Of(RefusalReason.InternalError);
            Messages.Error($"[{text.Code}] {text.Line}");
            return (int)text.ExitCode;
        }
    }

    private static RootCommand Root() => new(CommandTexts.Get("root"))
    {
        DetectCommand.Create(),
        FileCommand.Create(),
        VerifyCommand.Create(),
        ProfilesCommand.Create(),
        AuditCommand.Create(),
        FsckCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        new Command("engine", CommandTexts.Get("engine")),
    };
}
