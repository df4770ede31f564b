namespace Clona.Worker.Disk;

/// <summary>Free room where the data lie. Below the threshold nothing is taken in and no work is begun, and nothing fails.</summary>
/// <param name="leastFree">The threshold, in bytes.</param>
/// <param name="free">Tells the free bytes.</param>
public sealed class DiskRoom(long leastFree, Func<long> free)
{
    /// <summary>Usual threshold: 512 MB, five of the largest documents (reliability page, part 2, rule 8).</summary>
    public const long UsualLeastFree = 512L << 20;

    /// <summary>Free bytes.</summary>
    public long FreeBytes => free();

    /// <summary>Whether there is room for work.</summary>
    public bool HasRoom => FreeBytes >= leastFree;

    /// <summary>The room on the disk of <paramref name="folder"/>.</summary>
    public static DiskRoom Of(string folder, long leastFree) => new(leastFree, () => new DriveInfo(folder).AvailableFreeSpace);
}
