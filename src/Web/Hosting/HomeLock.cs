namespace Clona.Web.Hosting;

/// <summary>Keeps a second process out of the data folder: the embedded storage is for one process.</summary>
public sealed class HomeLock : IDisposable
{
    private readonly FileStream file;

    private HomeLock(FileStream file) => this.file = file;

    /// <summary>Takes the folder; null where another process has it.</summary>
    public static HomeLock? Take(string home)
    {
        Directory.CreateDirectory(home);
        try
        {
            return new HomeLock(new FileStream(
                Path.Join(home, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
