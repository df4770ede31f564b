namespace Clona.Worker;

/// <summary>Where the worker's files are in the data folder.</summary>
/// <param name="Path">The data folder.</param>
public sealed record WorkerHome(string Path)
{
    /// <summary>Incoming files: one folder for each profile.</summary>
    public string Watched => System.IO.Path.Join(Path, "watched");

    /// <summary>Files that left their watched folder and are not registered yet.</summary>
    public string Claimed => System.IO.Path.Join(Watched, ".claimed");

    /// <summary>Files that could not be taken, each with the reason beside it.</summary>
    public string Refused => System.IO.Path.Join(Watched, ".refused");

    /// <summary>Released outputs of documents that came through a watched folder.</summary>
    public string Outgoing => System.IO.Path.Join(Path, "outgoing");

    /// <summary>Database of the queue; holds ids and times only and may be deleted while the worker stands still.</summary>
    public string QueueDatabase => System.IO.Path.Join(Path, "queue.db");

    /// <summary>Makes the folders.</summary>
    public void Create()
    {
        foreach (var folder in (string[])[Watched, Claimed, Refused, Outgoing])
        {
            Directory.CreateDirectory(folder);
        }
    }
}
