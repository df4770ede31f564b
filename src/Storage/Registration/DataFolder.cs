namespace Clona.Storage.Registration;

/// <summary>Where things lie in the data folder (<c>CLONA_HOME</c>).</summary>
/// <param name="Home">The folder.</param>
/// <param name="DatabaseFile">File name of the embedded storage's database.</param>
public sealed record DataFolder(string Home, string DatabaseFile = DataFolder.DatabaseName)
{
    /// <summary>Usual name of the database.</summary>
    public const string DatabaseName = "clona.db";

    /// <summary>The database of the embedded storage.</summary>
    public string Database => Path.Join(Home, DatabaseFile);

    /// <summary>Encrypted documents.</summary>
    public string Blobs => Path.Join(Home, "blobs");

    /// <summary>The key that wraps all others.</summary>
    public string MasterKey => Path.Join(Home, "keys", "master.key");

    /// <summary>Makes the folders, readable by their owner alone.</summary>
    public void Create()
    {
        foreach (var folder in new[] { Home, Blobs, Path.GetDirectoryName(MasterKey)! })
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }
}
