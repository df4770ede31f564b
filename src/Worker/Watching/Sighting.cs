namespace Clona.Worker.Watching;

/// <summary>What one look saw of a file.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">Time of the last write, UTC.</param>
internal readonly record struct Sighting(long Length, DateTime WrittenAt)
{
    /// <summary>Looks at <paramref name="file"/> again.</summary>
    public static Sighting Of(FileInfo file)
    {
        file.Refresh();
        return new Sighting(file.Length, file.LastWriteTimeUtc);
    }
}
