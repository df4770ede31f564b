using System.Diagnostics.CodeAnalysis;
using Clona.Pipeline.Texts;
using Clona.Storage.Auditing;
using Clona.Storage.Fsck;
using Clona.Storage.Registration;
using Clona.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Fsck;

/// <summary>
/// What <c>redact fsck</c> and <c>redact audit verify DATABASE</c> run: a program of its own, so that the command line and the
/// child of the sandbox need no database code. Calls: <c>storage HOME</c>, <c>audit DATABASE</c>.
/// </summary>
internal static class FsckProgram
{
    // Process border: a defect ends with one line and the exit code of the contract, without the exception's text.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return (int)(args switch
            {
                ["storage", var home] => await CheckAsync(home, output, errors),
                ["audit", var database] => await VerifyAsync(database, output, errors),
                _ => ExitCode.WrongCall,
            });
        }
        catch (Exception)
        {
            var text = RefusalTexts.Of(RefusalReason.InternalError);
            await errors.WriteLineAsync($"redact: [{text.Code}] {text.Line}");
            return (int)text.ExitCode;
        }
    }

    private static async Task<ExitCode> CheckAsync(string home, TextWriter output, TextWriter errors)
    {
        var folder = new DataFolder(Path.GetFullPath(home));
        if (!File.Exists(folder.Database))
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("fsck-no-storage"));
            return ExitCode.WrongCall;
        }

        if (!File.Exists(folder.MasterKey))
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("fsck-no-key"));
            return ExitCode.NotSound;
        }

        await using var services = Open(folder.Home);
        var results = await services.GetRequiredService<StorageFsck>().RunAsync(CancellationToken.None);
        foreach (var result in results)
        {
            await output.WriteLineAsync(LineOf(result));
        }

        return results.All(result => result.IsSound) ? ExitCode.Done : ExitCode.NotSound;
    }

    private static async Task<ExitCode> VerifyAsync(string database, TextWriter output, TextWriter errors)
    {
        await using var services = Open(Path.GetDirectoryName(Path.GetFullPath(database))!, Path.GetFileName(database));
        var verdict = await services.GetRequiredService<AuditArchive>().VerifyAsync(CancellationToken.None);
        if (verdict.IsSound)
        {
            await output.WriteLineAsync(CommandTexts.Get("audit-sound", verdict.Records, verdict.Checkpoints, verdict.AnchorsFound));
            return ExitCode.Done;
        }

        var place = verdict.FirstBadSequence?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await errors.WriteLineAsync(
            "redact: " + CommandTexts.Get("audit-not-sound", verdict.Fault, place ?? CommandTexts.Get("audit-header")));
        return ExitCode.NotSound;
    }

    private static ServiceProvider Open(string home, string database = DataFolder.DatabaseName) =>
        new ServiceCollection().AddClonaSqliteReading(home, database).BuildServiceProvider();

    private static string LineOf(InvariantResult result)
    {
        var name = result.Invariant.ToUpperInvariant();
        var what = CommandTexts.Get("fsck-" + result.Invariant);
        return result.IsSound
            ? CommandTexts.Get("fsck-sound", name, what, result.Checked)
            : CommandTexts.Get("fsck-not-sound", name, what, result.Checked, result.Violations, result.FirstExample);
    }
}
