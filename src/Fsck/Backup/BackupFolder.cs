namespace Clona.Fsck.Backup;

/// <summary>Where things lie in a backup. The key is not among them: whoever finds the folder can read nothing.</summary>
/// <param name="Path">The folder.</param>
internal sealed record BackupFolder(string Path)
{
    internal string Manifest => System.IO.Path.Join(Path, "manifest.json");

    internal string Blobs => System.IO.Path.Join(Path, "blobs");

    /// <summary>Copy of the database.</summary>
    internal string Database(bool isServer) => System.IO.Path.Join(Path, isServer ? "database.dump" : "database.db");

    /// <summary>Whether <paramref name="path"/> lies in the backup.</summary>
    internal bool Holds(string path) => System.IO.Path.GetFullPath(path)
        .StartsWith(System.IO.Path.GetFullPath(Path) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
