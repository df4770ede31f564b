using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Clona.Fsck.Backup;
using Clona.Pipeline.Texts;
using Clona.Storage.Auditing;
using Clona.Storage.Fsck;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Fsck;

/// <summary>
/// What <c>redact fsck</c> and <c>redact audit verify DATABASE</c> run: a program of its own, so that the command line and the
/// child of the sandbox need no database code. Calls: <c>storage HOME</c>, <c>audit DATABASE</c>, <c>audit postgres</c>,
/// <c>backup HOME TO KEYFILE</c>, <c>restore FROM KEYFILE [HOME]</c>.
/// </summary>
/// <remarks>Where a server is named by the environment, the database is there and only blobs and key are in the folder.</remarks>
internal static class FsckProgram
{
    // Process border: a defect ends with one line and the exit code of the contract, without the exception's text.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Process border.")]
    public static async Task<int> RunAsync(
        string[] args, string? server, TextWriter output, TextWriter errors, string? passphrase = null, TimeProvider? time = null, VaultPlace? vault = null)
    {
        var connection = PostgresConnection.TryParse(server);
        if (connection is null && !string.IsNullOrEmpty(server))
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("postgres-not-an-address"));
            return (int)ExitCode.WrongCall;
        }

        try
        {
            return (int)(args switch
            {
                ["storage", var home] => await CheckAsync(
                    new CheckedStorage(new DataFolder(Path.GetFullPath(home)), connection) { Vault = vault ?? VaultPlace.Usual }, output, errors),
                ["audit", "postgres"] when connection is not null =>
                    await VerifyAsync(new CheckedStorage(new DataFolder(Path.GetTempPath()), connection), output, errors),
                ["backup", var home, var to, var keyFile] =>
                    await new StorageBackup(new CheckedStorage(new DataFolder(Path.GetFullPath(home)), connection), time ?? TimeProvider.System, output, errors)
                        .RunAsync(to, keyFile, passphrase, CancellationToken.None),
                ["restore", var from, var keyFile, var home] =>
                    await new StorageRestore(connection, output, errors)
                        .RunAsync(from, keyFile, passphrase, Path.GetFullPath(home), CancellationToken.None),
                ["restore", var from, var keyFile] =>
                    await new StorageRestore(connection, output, errors).VerifyAsync(from, keyFile, passphrase, CancellationToken.None),
                ["audit", var database] => await VerifyAsync(StorageOf(database), output, errors),
                _ => ExitCode.WrongCall,
            });
        }
        catch (Exception fault) when (fault is DbException || fault.InnerException is DbException)
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("storage-no-answer"));
            return (int)ExitCode.SomethingMissing;
        }
        catch (Exception)
        {
            var text = RefusalTexts.Of(RefusalReason.InternalError);
            await errors.WriteLineAsync($"redact: [{text.Code}] {text.Line}");
            return (int)text.ExitCode;
        }
    }

    private static async Task<ExitCode> CheckAsync(CheckedStorage storage, TextWriter output, TextWriter errors)
    {
        if (!storage.Exists)
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("fsck-no-storage"));
            return ExitCode.WrongCall;
        }

        if (!File.Exists(storage.Folder.MasterKey))
        {
            await errors.WriteLineAsync("redact: " + CommandTexts.Get("fsck-no-key"));
            return ExitCode.NotSound;
        }

        await using var services = storage.Open();
        var results = await services.GetRequiredService<StorageFsck>().RunAsync(CancellationToken.None);
        foreach (var result in results)
        {
            await output.WriteLineAsync(LineOf(result));
        }

        return results.All(result => result.IsSound) ? ExitCode.Done : ExitCode.NotSound;
    }

    private static async Task<ExitCode> VerifyAsync(CheckedStorage storage, TextWriter output, TextWriter errors)
    {
        await using var services = storage.Open();
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

    private static CheckedStorage StorageOf(string database) =>
        new(new DataFolder(Path.GetDirectoryName(Path.GetFullPath(database))!, Path.GetFileName(database)), Connection: null);

    internal static string LineOf(InvariantResult result)
    {
        var name = result.Invariant.ToUpperInvariant();
        var what = CommandTexts.Get("fsck-" + result.Invariant);
        return result.IsSound
            ? CommandTexts.Get("fsck-sound", name, what, result.Checked)
            : CommandTexts.Get("fsck-not-sound", name, what, result.Checked, result.Violations, result.FirstExample);
    }
}
