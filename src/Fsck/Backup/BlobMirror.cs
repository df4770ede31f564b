namespace Clona.Fsck.Backup;

/// <summary>Makes one folder of blobs like another one. Blobs never change, so a name that is there is not copied again.</summary>
internal static class BlobMirror
{
    /// <summary>Copies what is missing; temporary files of writes that go on are left out.</summary>
    internal static void CopyMissing(string from, string to)
    {
        foreach (var name in NamesIn(from))
        {
            var target = Path.Join(to, name);
            if (!File.Exists(target))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                CopyOne(Path.Join(from, name), target);
            }
        }
    }

    /// <summary>Removes what is no longer in the first folder: documents that were erased meanwhile.</summary>
    internal static void RemoveGone(string from, string to)
    {
        foreach (var name in NamesIn(to).Where(name => !File.Exists(Path.Join(from, name))).ToList())
        {
            File.Delete(Path.Join(to, name));
        }
    }

    private static IEnumerable<string> NamesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Select(file => Path.GetRelativePath(folder, file))
        : [];

    private static void CopyOne(string from, string to)
    {
        try
        {
            File.Copy(from, to + ".part", overwrite: true);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            // Erased at this moment.
            return;
        }

        File.Move(to + ".part", to, overwrite: true);
    }
}
