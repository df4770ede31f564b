namespace Clona.Pipeline.Release;

/// <summary>The folder that outputs are written to; a document's files appear in it together or not at all.</summary>
/// <remarks>
/// 1. All files of the document are written under temporary names and flushed; if we die here, only files named
///    <c>.clona-*.tmp</c> are left, which the next call removes.
/// 2. The caller appends the audit events; if we die here, the log says more than the folder holds, and nothing has left.
/// 3. The files are renamed into place; if we die between two renames, a repeated call makes the same bytes again.
/// </remarks>
public sealed class OutputFolder(string path)
{
    private const string TemporaryPrefix = ".clona-";
    private const string TemporarySuffix = ".tmp";

    /// <summary>Where the folder is.</summary>
    public string Path { get; } = path;

    /// <summary>Writes the files under temporary names and flushes them to the disk.</summary>
    /// <exception cref="IOException">The folder cannot be written; nothing is left behind.</exception>
    public StagedOutput Stage(IReadOnlyList<OutputFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(Path);
        var staged = new StagedOutput(Path);
        try
        {
            foreach (var file in files)
            {
                Stage(staged, file);
            }

            return staged;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            staged.Dispose();
            throw;
        }
    }

    /// <summary>Adds one more file to those that will appear together.</summary>
    public void Stage(StagedOutput staged, OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(staged);
        staged.Add(System.IO.Path.Join(Path, $"{TemporaryPrefix}{Guid.NewGuid():N}{TemporarySuffix}"), file);
    }

    /// <summary>Removes what a killed call left behind: temporary files older than <paramref name="age"/>.</summary>
    public void RemoveLeftovers(DateTimeOffset now, TimeSpan age)
    {
        if (!Directory.Exists(Path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Path, TemporaryPrefix + "*" + TemporarySuffix))
        {
            if (now.UtcDateTime - File.GetLastWriteTimeUtc(file) > age)
            {
                File.Delete(file);
            }
        }
    }
}
