using System.Security.Cryptography;
using Clona.Pipeline.Texts;
using Clona.Storage.Auditing;
using Clona.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace Clona.Fsck.Backup;

/// <summary>Takes a backup of a storage in use.</summary>
/// <remarks>
/// 1. Blobs. 2. The database, as of one moment; every blob it names was written before. 3. Blobs that came since the first step.
/// 4. What was erased goes from the backup too. 5. The key, sealed, elsewhere. 6. The manifest; if we die before, the backup is
/// none, and the next one goes on with what is there.
/// </remarks>
internal sealed class StorageBackup(CheckedStorage storage, TimeProvider time, TextWriter output, TextWriter errors)
{
    /// <summary>Takes it into <paramref name="to"/>, with the key in <paramref name="keyFile"/>.</summary>
    internal async Task<ExitCode> RunAsync(string to, string keyFile, string? passphrase, CancellationToken cancellationToken)
    {
        var folder = new BackupFolder(Path.GetFullPath(to));
        if (await RefusalAsync(folder, keyFile, passphrase) is { } refusal)
        {
            return refusal;
        }

        Directory.CreateDirectory(folder.Blobs);
        File.Delete(folder.Manifest);
        BlobMirror.CopyMissing(storage.Folder.Blobs, folder.Blobs);
        var records = await RecordsAsync(cancellationToken);
        var takenAt = time.GetUtcNow();
        if (!await CopyDatabaseAsync(folder, cancellationToken))
        {
            return await SayAsync("backup-database-failed", ExitCode.SomethingMissing);
        }

        BlobMirror.CopyMissing(storage.Folder.Blobs, folder.Blobs);
        BlobMirror.RemoveGone(storage.Folder.Blobs, folder.Blobs);
        SealedKeyFile.Write(keyFile, await File.ReadAllBytesAsync(storage.Folder.MasterKey, cancellationToken), passphrase!);
        new BackupManifest(
            BackupManifest.SchemaName,
            takenAt,
            storage.Connection is null ? "sqlite" : "postgres",
            await DigestAsync(folder.Database(storage.Connection is not null), cancellationToken),
            records,
            HomeMarker.Read(storage.Folder) ?? HomeMarker.Embedded).Write(folder.Manifest);
        await output.WriteLineAsync(CommandTexts.Get("backup-done", folder.Path, keyFile));
        if (Directory.Exists(Path.Join(storage.Folder.Home, "vault")))
        {
            // A destroyed mapping must not come back out of a backup.
            await output.WriteLineAsync(CommandTexts.Get("backup-without-vault"));
        }

        return ExitCode.Done;
    }

    internal static async Task<string> DigestAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    private async Task<ExitCode?> RefusalAsync(BackupFolder folder, string keyFile, string? passphrase)
    {
        if (!storage.Exists)
        {
            return await SayAsync("fsck-no-storage", ExitCode.WrongCall);
        }

        if (!File.Exists(storage.Folder.MasterKey))
        {
            return await SayAsync("fsck-no-key", ExitCode.NotSound);
        }

        if (folder.Holds(keyFile))
        {
            return await SayAsync("backup-key-beside", ExitCode.WrongCall);
        }

        return passphrase is not { Length: >= SealedKeyFile.MinPassphrase }
            ? await SayAsync("backup-no-passphrase", ExitCode.WrongCall)
            : null;
    }

    private async Task<bool> CopyDatabaseAsync(BackupFolder folder, CancellationToken cancellationToken)
    {
        var isServer = storage.Connection is not null;
        var copy = folder.Database(isServer);
        var isMade = storage.Connection is { } server
            ? ServerPrograms.Find("pg_dump") is { } program
                && await DatabaseCopy.OfServerAsync(program, server, copy + ".part", cancellationToken)
            : DatabaseCopy.OfFile(storage.Folder.Database, copy + ".part");
        if (isMade)
        {
            File.Move(copy + ".part", copy, overwrite: true);
        }

        return isMade;
    }

    private async Task<long> RecordsAsync(CancellationToken cancellationToken)
    {
        await using var services = storage.Open();
        var newest = await services.GetRequiredService<AuditArchive>().ReadAsync(new AuditQuery(Take: 1), cancellationToken);
        return newest.Count == 0 ? 0 : newest[0].Sequence + 1;
    }

    private async Task<ExitCode> SayAsync(string key, ExitCode code)
    {
        await errors.WriteLineAsync("redact: " + CommandTexts.Get(key));
        return code;
    }
}
