using Clona.Pipeline.Texts;
using Clona.Storage.Auditing;
using Clona.Storage.Fsck;
using Clona.Storage.Postgres.Connections;
using Clona.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Fsck.Backup;

/// <summary>Puts a backup back into an empty place and checks everything there: a backup that was never restored is none.</summary>
internal sealed class StorageRestore(PostgresConnection? server, TextWriter output, TextWriter errors)
{
    /// <summary>Restores into <paramref name="home"/>, which must be empty, and into the server's database, which must be empty too.</summary>
    internal async Task<ExitCode> RunAsync(string from, string keyFile, string? passphrase, string home, CancellationToken cancellationToken)
    {
        var backup = new BackupFolder(Path.GetFullPath(from));
        if (BackupManifest.Read(backup.Manifest) is not { } manifest)
        {
            return await SayAsync("restore-no-backup", ExitCode.Refused);
        }

        var isServer = manifest.Database == "postgres";
        if (isServer != server is not null)
        {
            return await SayAsync(isServer ? "restore-needs-server" : "restore-needs-no-server", ExitCode.WrongCall);
        }

        if (!File.Exists(keyFile) || SealedKeyFile.Read(keyFile, passphrase ?? string.Empty) is not { } key)
        {
            return await SayAsync("restore-no-key", ExitCode.Refused);
        }

        if (Directory.Exists(home) && Directory.EnumerateFileSystemEntries(home).Any())
        {
            return await SayAsync("restore-not-empty", ExitCode.WrongCall);
        }

        if (await StorageBackup.DigestAsync(backup.Database(isServer), cancellationToken) != manifest.DatabaseSha256)
        {
            return await SayAsync("restore-damaged", ExitCode.NotSound);
        }

        var folder = new DataFolder(home);
        return await FillAsync(backup, folder, manifest, key, cancellationToken)
            ? await CheckAsync(new CheckedStorage(folder, server), manifest, cancellationToken)
            : await SayAsync("restore-database-failed", ExitCode.SomethingMissing);
    }

    /// <summary>Restores into a scratch place, checks, and removes it; for a server, beside the database of the connection.</summary>
    internal async Task<ExitCode> VerifyAsync(string from, string keyFile, string? passphrase, CancellationToken cancellationToken)
    {
        var home = Directory.CreateTempSubdirectory("clona-restore-").FullName;
        await using var scratch = server is null ? null : await ScratchDatabase.CreateAsync(server, cancellationToken);
        try
        {
            var restore = new StorageRestore(scratch?.Connection, output, errors);
            return await restore.RunAsync(from, keyFile, passphrase, Path.Join(home, "data"), cancellationToken);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(home, recursive: true);
        }
    }

    private async Task<bool> FillAsync(
        BackupFolder backup, DataFolder folder, BackupManifest manifest, byte[] key, CancellationToken cancellationToken)
    {
        folder.Create();
        BlobMirror.CopyMissing(backup.Blobs, folder.Blobs);
        await File.WriteAllBytesAsync(folder.MasterKey, key, cancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.MasterKey, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        HomeMarker.Claim(folder, manifest.Marker);
        if (server is null)
        {
            File.Copy(backup.Database(isServer: false), folder.Database);
            return true;
        }

        return ServerPrograms.Find("pg_restore") is { } program
            && await DatabaseCopy.ToServerAsync(program, server, backup.Database(isServer: true), cancellationToken);
    }

    // By the clock of the backup: leases that ran then are not overdue.
    private async Task<ExitCode> CheckAsync(CheckedStorage storage, BackupManifest manifest, CancellationToken cancellationToken)
    {
        await using var services = storage.Open(new MomentOfBackup(manifest.TakenAt));
        var results = await services.GetRequiredService<StorageFsck>().RunAsync(cancellationToken);
        foreach (var result in results)
        {
            await output.WriteLineAsync(FsckProgram.LineOf(result));
        }

        var newest = await services.GetRequiredService<AuditArchive>().ReadAsync(new AuditQuery(Take: 1), cancellationToken);
        var isWhole = manifest.AuditRecords == 0 || (newest.Count == 1 && newest[0].Sequence >= manifest.AuditRecords - 1);
        if (!isWhole || !results.All(result => result.IsSound))
        {
            return await SayAsync("restore-not-sound", ExitCode.NotSound);
        }

        await output.WriteLineAsync(CommandTexts.Get("restore-sound", manifest.TakenAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        return ExitCode.Done;
    }

    private async Task<ExitCode> SayAsync(string key, ExitCode code)
    {
        await errors.WriteLineAsync("redact: " + CommandTexts.Get(key));
        return code;
    }
}
