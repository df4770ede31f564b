namespace Clona.Storage.Sqlite;

/// <summary>Lets one process at a time make or change the tables; freed by the system when its holder dies.</summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private MigrationLock(FileStream file) => this.file = file;

    /// <summary>Waits for the lock of a data folder.</summary>
    internal static async Task<MigrationLock> TakeAsync(string home, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new MigrationLock(new FileStream(
                    Path.Join(home, ".migration"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException)
            {
                await Task.Delay(Interval, cancellationToken);
            }
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
