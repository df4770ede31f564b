using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace Clona.Office.Packages;

/// <summary>The files of a ZIP archive, unpacked in memory under limits; one that cannot be taken out does not spoil the others.</summary>
public static class ArchiveFiles
{
    private const int LongestName = 200;
    private const int CopySize = 64 << 10;

    // What Windows names files with in archives that say nothing of it, in the Czech lands.
    private const int Central = 852;

    /// <summary>The files in the order of the archive; null with a fault where the archive itself cannot be read or is a bomb.</summary>
    public static (IReadOnlyList<ArchiveFile>? Files, PackageFault Fault) Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(
                new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding(Central));
            return (Read(archive, MostBytesOf(content.Length)), PackageFault.None);
        }
        catch (PackageException fault)
        {
            return (null, fault.Fault);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return (null, PackageFault.Damaged);
        }
    }

    /// <summary>Most bytes that an archive of that size may hold.</summary>
    internal static long MostBytesOf(long packed) =>
        Math.Clamp(packed * PackageLimits.MostArchiveGrowth, PackageLimits.UnsuspectedArchiveBytes, PackageLimits.MostArchiveBytes);

    private static List<ArchiveFile> Read(ZipArchive archive, long room)
    {
        if (archive.Entries.Count > PackageLimits.MostEntries)
        {
            throw new PackageException(PackageFault.TooComplex);
        }

        var entries = archive.Entries.Where(IsFile).ToList();
        if (entries.Sum(entry => entry.Length) > room)
        {
            throw new PackageException(PackageFault.TooLarge);
        }

        var files = new List<ArchiveFile>();
        foreach (var entry in entries)
        {
            var file = Unpack(entry, room);
            room -= file.Content.Length;
            files.Add(file);
        }

        return files;
    }

    // Folders, and what one system stores beside each file.
    private static bool IsFile(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/') && !entry.FullName.EndsWith('\\') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    // The declared size may lie, so what comes out is counted; beyond the room of the whole archive it is a bomb.
    private static ArchiveFile Unpack(ZipArchiveEntry entry, long room)
    {
        var name = NameOf(Readable(entry.FullName));
        if (entry.IsEncrypted)
        {
            return new ArchiveFile(name, [], PackageFault.NeedsPassword);
        }

        try
        {
            using var packed = entry.Open();
            using var data = new MemoryStream();
            var buffer = new byte[CopySize];
            int read;
            while ((read = packed.Read(buffer, 0, buffer.Length)) > 0)
            {
                if (data.Length + read > room)
                {
                    throw new PackageException(PackageFault.TooLarge);
                }

                if (data.Length + read > PackageLimits.MostPartBytes)
                {
                    return new ArchiveFile(name, [], PackageFault.TooLarge);
                }

                data.Write(buffer, 0, read);
            }

            return new ArchiveFile(name, data.ToArray());
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return new ArchiveFile(name, [], PackageFault.Damaged);
        }
    }

    private static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    // Other systems write UTF-8 and do not say so.
    private static string Readable(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(Central)!;
        var bytes = encoding.GetBytes(name);
        return Utf8.IsValid(bytes) && encoding.GetString(bytes) == name ? Encoding.UTF8.GetString(bytes) : name;
    }

    private static string NameOf(string name)
    {
        var last = new string([.. name.Replace('\\', '/').Split('/')[^1].Where(IsShown)]).Trim();
        return last.Length == 0 ? "soubor" : last.Length <= LongestName ? last : last[^LongestName..];
    }

    // Signs that turn the direction of writing make one extension look like another.
    private static bool IsShown(char letter) =>
        !char.IsControl(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format;
}
