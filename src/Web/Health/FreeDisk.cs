using Clona.Storage.Registration;

namespace Clona.Web.Health;

/// <summary>Free room where the data lie.</summary>
/// <param name="home">The data folder.</param>
public sealed class FreeDisk(DataFolder home)
{
    /// <summary>Free bytes.</summary>
    public long Bytes => new DriveInfo(home.Home).AvailableFreeSpace;
}
