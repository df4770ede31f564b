using Clona.Storage.Documents;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Blobs;

/// <summary>Removes what killed writes left behind: temporary files and blobs that no row names, once they are a day old.</summary>
public sealed class BlobSweep
{
    // Longer than any write takes: whoever wrote a blob has committed its row by then or never will.
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    private readonly IDbContextFactory<ClonaContext> factory;
    private readonly BlobStore blobs;
    private readonly TimeProvider time;

    internal BlobSweep(IDbContextFactory<ClonaContext> factory, BlobStore blobs, TimeProvider time)
    {
        this.factory = factory;
        this.blobs = blobs;
        this.time = time;
    }

    /// <summary>Removes them and gives their number.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(blobs.Folder))
        {
            return 0;
        }

        var now = time.GetUtcNow();
        var old = Directory.EnumerateFiles(blobs.Folder, "*", SearchOption.AllDirectories).Where(file => !IsYoung(file, now)).ToList();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        var references = await context.Blobs.AsNoTracking().ToListAsync(cancellationToken);
        var kept = references.Select(row => blobs.PathOf(new DocumentId(row.DocumentId), row.Sha256)).ToHashSet(StringComparer.Ordinal);
        var leftovers = old.Where(file => !kept.Contains(file)).ToList();
        leftovers.ForEach(File.Delete);
        foreach (var folder in Directory.EnumerateDirectories(blobs.Folder))
        {
            RemoveIfEmpty(folder, now);
        }

        return leftovers.Count;
    }

    internal static bool IsYoung(string file, DateTimeOffset now) => now.UtcDateTime - File.GetLastWriteTimeUtc(file) < Age;

    private static void RemoveIfEmpty(string folder, DateTimeOffset now)
    {
        if (now.UtcDateTime - Directory.GetLastWriteTimeUtc(folder) >= Age && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
