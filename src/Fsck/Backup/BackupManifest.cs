using System.Text.Json;

namespace Clona.Fsck.Backup;

/// <summary>What a backup says about itself; written last, so a backup without it is none.</summary>
/// <param name="Schema">Its form.</param>
/// <param name="TakenAt">When the database was copied.</param>
/// <param name="Database"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="DatabaseSha256">Digest of the copy of the database.</param>
/// <param name="AuditRecords">How long the audit log was, at least.</param>
/// <param name="Marker">What the data folder says about its database.</param>
internal sealed record BackupManifest(
    string Schema, DateTimeOffset TakenAt, string Database, string DatabaseSha256, long AuditRecords, string Marker)
{
    internal const string SchemaName = "clona.backup/1";

    /// <summary>Reads it; null where there is none or it is none.</summary>
    internal static BackupManifest? Read(string path)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), BackupJson.Default.BackupManifest);
            return manifest?.Schema == SchemaName ? manifest : null;
        }
        catch (Exception fault) when (fault is IOException or JsonException)
        {
            return null;
        }
    }

    internal void Write(string path)
    {
        File.WriteAllBytes(path + ".tmp", JsonSerializer.SerializeToUtf8Bytes(this, BackupJson.Default.BackupManifest));
        File.Move(path + ".tmp", path, overwrite: true);
    }
}
