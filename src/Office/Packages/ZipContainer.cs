using System.IO.Compression;

namespace Clona.Office.Packages;

/// <summary>The entries of a ZIP file, unpacked under limits; nothing is ever written to a disk under their names.</summary>
internal sealed class ZipContainer
{
    private const int CopySize = 64 << 10;

    private readonly Dictionary<string, byte[]> entries = new(StringComparer.OrdinalIgnoreCase);

    private ZipContainer()
    {
    }

    /// <summary>Names of all entries, without the leading slash, in the order of the directory.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Unpacks <paramref name="content"/>.</summary>
    /// <exception cref="PackageException">It is damaged, locked, or over a limit.</exception>
    public static ZipContainer Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return Read(archive);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new PackageException(PackageFault.Damaged);
        }
    }

    /// <summary>The bytes of an entry, or null where there is none.</summary>
    public byte[]? Find(string name) => entries.GetValueOrDefault(name);

    private static ZipContainer Read(ZipArchive archive)
    {
        if (archive.Entries.Count > PackageLimits.MostEntries)
        {
            throw new PackageException(PackageFault.TooComplex);
        }

        if (archive.Entries.Any(entry => (entry.Length > PackageLimits.MostPartBytes)) || archive.Entries.Sum(entry => entry.Length) > PackageLimits.MostBytes)
        {
            throw new PackageException(PackageFault.TooLarge);
        }

        var container = new ZipContainer();
        long counted = 0;
        foreach (var entry in archive.Entries)
        {
            var data = Unpack(entry, PackageLimits.MostBytes - counted);
            counted += data.Length;

            // Two entries of one name let two readers see two documents.
            if (!container.entries.TryAdd(entry.FullName.TrimStart('/'), data))
            {
                throw new PackageException(PackageFault.Damaged);
            }
        }

        return container;
    }

    // The declared size may lie, so what comes out is counted.
    private static byte[] Unpack(ZipArchiveEntry entry, long room)
    {
        if (entry.IsEncrypted)
        {
            throw new PackageException(PackageFault.NeedsPassword);
        }

        using var packed = entry.Open();
        using var data = new MemoryStream();
        var buffer = new byte[CopySize];
        int read;
        while ((read = packed.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (data.Length + read > Math.Min(room, PackageLimits.MostPartBytes))
            {
                throw new PackageException(PackageFault.TooLarge);
            }

            data.Write(buffer, 0, read);
        }

        return data.ToArray();
    }
}
