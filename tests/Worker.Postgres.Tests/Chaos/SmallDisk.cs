using System.Diagnostics;
using System.Globalization;

namespace Clona.Worker.Postgres.Tests.Chaos;

/// <summary>A file system of a few megabytes in memory, mounted by root; it can be filled up and emptied again.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Chunk = 64 * 1024;

    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    private string Filler => System.IO.Path.Join(Path, "filler");

    /// <summary>Mounts one; null where this is not allowed here.</summary>
    public static SmallDisk? TryMount(int megabytes)
    {
        var path = Directory.CreateTempSubdirectory("clona-small-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=777"), "tmpfs", path))
        {
            return new SmallDisk(path);
        }

        Directory.Delete(path);
        return null;
    }

    /// <summary>Takes all room but <paramref name="left"/> bytes.</summary>
    public void Fill(long left = 0)
    {
        using var file = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (new DriveInfo(Path).AvailableFreeSpace > left)
            {
                file.Write(new byte[Math.Min(Chunk, Math.Max(4096, new DriveInfo(Path).AvailableFreeSpace - left))]);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }
}
