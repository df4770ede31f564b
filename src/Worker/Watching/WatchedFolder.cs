using Clona.Worker.Logging;
using Clona.Worker.Probes;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Watching;

/// <summary>One watched folder: sees which files are complete and claims them by renaming.</summary>
/// <remarks>
/// A file is complete when two looks saw the same size and time. Symbolic links, pipes, devices and folders are never opened.
/// The claimed place is <c>.claimed/profile/number/name</c>, so that profile and name survive a crash. Used by one thread.
/// </remarks>
internal sealed class WatchedFolder(string profileId, WorkerHome home, RefusedFiles refused, WorkProbe probe, TimeProvider time, ILogger log)
{
    // Pipes and devices have no length, and neither has a file that is about to be written; after this time it is neither.
    private static readonly TimeSpan EmptyPatience = TimeSpan.FromMinutes(1);

    private readonly string folder = Path.Join(home.Watched, profileId);
    private Dictionary<string, Sighting> seen = new(StringComparer.Ordinal);

    /// <summary>Looks once: refuses what is no file, claims what is complete, remembers the rest.</summary>
    public void Look()
    {
        Directory.CreateDirectory(folder);
        var now = new Dictionary<string, Sighting>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !FolderNames.IsPassedOver(entry.Name)))
        {
            try
            {
                Look(entry, now);
            }
            catch (IOException fault)
            {
                Complain(entry.Name, fault);
            }
        }

        seen = now;
    }

    private void Look(FileSystemInfo entry, Dictionary<string, Sighting> now)
    {
        if (entry.LinkTarget is not null)
        {
            refused.Take(entry.FullName, FolderTexts.Of(FolderReason.Symlink));
            WorkerLog.NotTaken(log, nameof(FolderReason.Symlink));
        }
        else if (entry is not FileInfo file)
        {
            Note(entry.Name, FolderReason.Directory);
        }
        else if (IsComplete(file, now))
        {
            Claim(file);
        }
    }

    private bool IsComplete(FileInfo file, Dictionary<string, Sighting> now)
    {
        var sighting = Sighting.Of(file);
        now[file.Name] = sighting;
        return seen.TryGetValue(file.Name, out var before) && before == sighting
            && (sighting.Length > 0 || time.GetUtcNow().UtcDateTime - sighting.WrittenAt > EmptyPatience);
    }

    private void Claim(FileInfo file)
    {
        var place = Path.Join(home.Claimed, profileId, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(place);
        FolderRename.Move(file.FullName, Path.Join(place, file.Name));
        probe.Reach(WorkPoint.FolderClaimed);
    }

    // Most often the entry was renamed or taken away between the listing and the look, which is no news.
    private void Complain(string name, IOException fault)
    {
        if (FolderRename.IsCrossDevice(fault))
        {
            Note(name, FolderReason.OtherFileSystem);
        }
        else if (fault is not FileNotFoundException)
        {
            WorkerLog.NotTaken(log, fault.GetType().Name);
        }
    }

    private void Note(string name, FolderReason reason)
    {
        if (refused.Note(name, FolderTexts.Of(reason)))
        {
            WorkerLog.NotTaken(log, reason.ToString());
        }
    }
}
