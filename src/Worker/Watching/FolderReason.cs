namespace Clona.Worker.Watching;

/// <summary>Reasons of the watched folders for not taking something; reasons about content are those of the intake.</summary>
internal enum FolderReason
{
    /// <summary>It is a symbolic link.</summary>
    Symlink,

    /// <summary>It is a folder.</summary>
    Directory,

    /// <summary>The watched folder is on another file system, where a file cannot be claimed by renaming it.</summary>
    OtherFileSystem,
}
