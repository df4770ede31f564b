namespace Clona.Storage.Tests.Office;

/// <summary>Reads files that the database may hold open.</summary>
internal static class Shared
{
    public static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
