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

    /// <summary>Marks a folder that has no marker yet; the caller holds a lock.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">The database that is about to be used.</param>
    /// <exception cref="WrongHomeException">The folder belongs to another database.</exception>
    public static void Claim(DataFolder folder, string database)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrEmpty(database);
        var path = Path.Join(folder.Home, Name);
        if (File.Exists(path))
        {
            if (File.ReadAllText(path).Trim() != database)
            {
                throw new WrongHomeException();
            }
        }
        else if (database != Embedded && File.Exists(folder.Database))
        {
            throw new WrongHomeException();
        }
        else
        {
            File.WriteAllText(path, database + "\n");
        }
    }
}
