using System.Text;

namespace Clona.Worker.Watching;

/// <summary>The place for what could not be taken: the file itself, and beside it one Czech line that says why.</summary>
/// <remarks>The line is written first: if we die before the file is moved, the next turn writes the same line again.</remarks>
internal sealed class RefusedFiles(string folder)
{
    /// <summary>Moves what lies at <paramref name="path"/> here.</summary>
    public void Take(string path, string line)
    {
        var place = FolderNames.FreePath(folder, Path.GetFileName(path));
        Write(place + FolderNames.ReasonSuffix, line);
        FolderRename.Move(path, place);
    }

    /// <summary>Says why something stays where it is; false where that has been said already.</summary>
    public bool Note(string name, string line)
    {
        var note = Path.Join(folder, FolderNames.Shortened(name) + FolderNames.ReasonSuffix);
        if (File.Exists(note))
        {
            return false;
        }

        Write(note, line);
        return true;
    }

    private static void Write(string path, string line)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        stream.Flush(flushToDisk: true);
    }
}
