using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Verification;

namespace Clona.Cli.Commands;

/// <summary>
/// <c>redact audit verify LOG</c>: checks every event of a log, and the anchors of the reports beside it; of a database through
/// the program that reads databases.
/// </summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var log = new Argument<string>("LOG") { Description = CommandTexts.Get("arg-log") };
        var verify = new Command("verify", CommandTexts.Get("audit-verify")) { log };
        verify.SetAction((call, cancellationToken) => VerifyAsync(call.GetRequiredValue(log), cancellationToken));
        return new Command("audit", CommandTexts.Get("audit")) { verify };
    }

    private static async Task<int> VerifyAsync(string path, CancellationToken cancellationToken) => IsServer(path) || StorageProgram.IsDatabase(path)
        ? await StorageProgram.RunAsync(["audit", path], server: null, cancellationToken)
        : (int)Verify(path);

    // „postgres“ means the database that CLONA_POSTGRES names.
    private static bool IsServer(string path) =>
        path == "postgres" && !File.Exists(path) && Environment.GetEnvironmentVariable("CLONA_POSTGRES") is { Length: > 0 };

    private static ExitCode Verify(string path)
    {
        if (!File.Exists(path))
        {
            return Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(path)));
        }

        var verdict = AuditVerification.Verify(path);
        if (verdict.IsSound)
        {
            Console.Out.WriteLine(CommandTexts.Get("audit-sound", verdict.Records, verdict.Checkpoints, verdict.AnchorsFound));
            return ExitCode.Done;
        }

        var place = verdict.FirstBadSequence?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Messages.Error(CommandTexts.Get("audit-not-sound", verdict.Fault, place ?? CommandTexts.Get("audit-header")));
        return ExitCode.NotSound;
    }
}
