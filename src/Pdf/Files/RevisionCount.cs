namespace Clona.Pdf.Files;

/// <summary>Counts how often a file was saved into (ISO 32000-2, 7.5.6).</summary>
internal static class RevisionCount
{
    private const int LinearizationSearched = 1024;

    /// <summary>The number of revisions, at least 1.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="sections">Cross-reference sections that were read; 0 where the file was scanned instead.</param>
    public static int Of(ReadOnlySpan<byte> file, int sections)
    {
        // A linearised file has a section for the first page and one for the rest, and an end mark for each (annex F).
        var extra = file[..Math.Min(file.Length, LinearizationSearched)].IndexOf("/Linearized"u8) >= 0 ? 1 : 0;
        var counted = sections > 0 ? sections : file.Count("%%EOF"u8);
        return Math.Max(1, counted - extra);
    }
}
