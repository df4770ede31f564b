using System.Runtime.InteropServices;
using System.Text;

namespace Clona.Storage.Blobs;

/// <summary>Makes a rename survive a loss of power: the folder itself has to be flushed.</summary>
internal static partial class FolderFlush
{
    private const int ReadOnly = 0;

    internal static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var handle = Open([.. Encoding.UTF8.GetBytes(folder), 0], ReadOnly);
        if (handle < 0)
        {
            throw new IOException("A folder of the data cannot be opened.");
        }

        var result = Sync(handle);
        _ = Close(handle);
        if (result != 0)
        {
            throw new IOException("A folder of the data cannot be flushed.");
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
