namespace Clona.Pipeline.Release;

/// <summary>Files that lie ready under temporary names; disposing without publishing removes them.</summary>
public sealed class StagedOutput : IDisposable
{
    private readonly string folder;
    private readonly List<(string Temporary, string Final)> files = [];

    internal StagedOutput(string folder) => this.folder = folder;

    /// <summary>Renames every file to its public name, replacing what an earlier call made of the same document.</summary>
    public void Publish()
    {
        foreach (var (temporary, final) in files)
        {
            File.Move(temporary, final, overwrite: true);
        }

        files.Clear();
    }

    /// <summary>Removes what was not published.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in files)
        {
            File.Delete(temporary);
        }

        files.Clear();
    }

    internal void Add(string temporary, OutputFile file)
    {
        files.Add((temporary, Path.Join(folder, file.Name)));
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(file.Content.Span);
        stream.Flush(flushToDisk: true);
    }
}
