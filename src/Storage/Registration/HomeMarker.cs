namespace Clona.Storage.Registration;

/// <summary>Says in the data folder which database its blobs belong to.</summary>
/// <remarks>
/// A wrong connection string or a changed kind of storage would open an empty database beside full blobs, and the sweep would take
/// them for leftovers after a day.
/// </remarks>
public static class HomeMarker
{
    /// <summary>What stands in the marker of a folder with the embedded storage.</summary>
    public const string Embedded = "sqlite";

    private const string Name = "storage.txt";

    /// <summary>What the marker of a folder says; null where it has none.</summary>
    public static string? Read(DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var path = Path.Join(folder.Home, Name);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }

    /// <summary>Marks a folder that has no marker yet; the caller holds a lock.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">The database that is about to be used.</param>
    /// <exception cref="WrongHomeException">The folder belongs to another database.</exception>
    public static void Claim(DataFolder folder, string database)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrEmpty(database);
        var path = Path.Join(folder.Home, Name);
        var marked = Read(folder) ?? (File.Exists(folder.Database) ? Embedded : null);
        if (marked is not null && marked != database)
        {
            throw new WrongHomeException();
        }

        if (!File.Exists(path))
        {
            File.WriteAllText(path, database + "\n");
        }
    }
}
