namespace Clona.Office.Packages;

/// <summary>The files of a ZIP archive, unpacked in memory under the limits of packages.</summary>
public static class ArchiveFiles
{
    private const int LongestName = 200;

    /// <summary>Names without folders, and contents, in the order of the archive; null with a fault where it cannot be read.</summary>
    public static (IReadOnlyList<(string Name, byte[] Content)>? Files, PackageFault Fault) Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            var container = ZipContainer.Read(content);
            return ([.. container.Names.Where(name => !name.EndsWith('/') && !name.StartsWith("__MACOSX/", StringComparison.Ordinal))
                .Select(name => (NameOf(name), container.Find(name)!))], PackageFault.None);
        }
        catch (PackageException fault)
        {
            return (null, fault.Fault);
        }
    }

    private static string NameOf(string name)
    {
        var last = new string([.. name.Replace('\\', '/').Split('/')[^1].Where(letter => !char.IsControl(letter))]);
        return last.Length <= LongestName ? last : last[^LongestName..];
    }
}
