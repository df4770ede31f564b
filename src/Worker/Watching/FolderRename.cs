namespace Clona.Worker.Watching;

/// <summary>Moves an entry by renaming it, or not at all.</summary>
internal static class FolderRename
{
    // errno(3): the two paths are on different file systems.
    private const int CrossDevice = 18;

    /// <summary>Renames <paramref name="from"/> to <paramref name="to"/>.</summary>
    /// <remarks>
    /// <see cref="Directory.Move"/> is rename(2) for every kind of entry and never copies; <see cref="File.Move(string, string)"/>
    /// would quietly copy to another file system, and a crash in between would leave half a document to be taken.
    /// </remarks>
    /// <exception cref="IOException">The name is taken, or the entry is gone or lies on another file system.</exception>
    public static void Move(string from, string to) => Directory.Move(from, to);

    /// <summary>Whether <paramref name="fault"/> says that the paths are on different file systems.</summary>
    public static bool IsCrossDevice(IOException fault) => fault.HResult == CrossDevice;
}
