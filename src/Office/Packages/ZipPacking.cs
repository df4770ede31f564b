using System.IO.Compression;

namespace Clona.Office.Packages;

/// <summary>Packs entries so that the same entries always give the same bytes.</summary>
internal static class ZipPacking
{
    // The earliest time that the format can state: an output says nothing of when it was made.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The container of <paramref name="entries"/>, in their order.</summary>
    /// <param name="entries">Name, bytes, and whether they are stored as they are.</param>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Data, bool IsStored)> entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, data, isStored) in entries)
            {
                var entry = archive.CreateEntry(name, isStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(data);
            }
        }

        return output.ToArray();
    }
}
