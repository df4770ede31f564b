namespace Clona.Pdf.Files;

/// <summary>
/// Looks at the marks where a file and its revisions begin and end (ISO 32000-2, 7.5.2, 7.5.5 and 7.5.6).
/// </summary>
internal static class FileEnds
{
    private const int LinearizationSearched = 1024;

    /// <summary>The number of revisions, at least 1.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="sections">Cross-reference sections that were read; 0 where the file was scanned instead.</param>
    public static int RevisionsOf(ReadOnlySpan<byte> file, int sections)
    {
        // A linearised file has a section for the first page and one for the rest, and an end mark for each (annex F).
        var extra = file[..Math.Min(file.Length, LinearizationSearched)].IndexOf("/Linearized"u8) >= 0 ? 1 : 0;
        var counted = sections > 0 ? sections : file.Count("%%EOF"u8);
        return Math.Max(1, counted - extra);
    }

    /// <summary>Number of bytes before the header and after the last end mark, line ends not counted.</summary>
    public static int BytesOutsideOf(ReadOnlySpan<byte> file)
    {
        var header = Math.Max(0, file.IndexOf("%PDF-"u8));
        var end = file.LastIndexOf("%%EOF"u8);
        var tail = end < 0 ? [] : file[(end + "%%EOF".Length)..].Trim("\r\n"u8);
        return header + tail.Length;
    }
}
