namespace Clona.Pipeline.Audit;

/// <summary>Opens the log's file so that only one writer holds it.</summary>
internal static class LogFile
{
    // flock(2) answers EWOULDBLOCK on Linux (11) and on macOS (35), Windows reports a sharing violation.
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private const int BufferSize = 1 << 16;

    /// <summary>
    /// Opens or creates the log, readable by its owner alone, and locks it until the stream is closed.
    /// </summary>
    /// <exception cref="IOException">Another writer holds it (<see cref="IsHeldByAnother"/>), or it cannot be
    /// opened.</exception>
    internal static FileStream OpenLocked(string path)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>Whether opening failed because another writer holds the lock.</summary>
    internal static bool IsHeldByAnother(IOException exception) =>
        exception.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolation;
}
