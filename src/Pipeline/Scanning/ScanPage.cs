namespace Clona.Pipeline.Scanning;

/// <summary>A page that was read in its picture; its text stands in the document as a layer that nobody sees.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="IsReadable">Whether what was read explains the ink; else the page's pictures wait for a person.</param>
/// <param name="IsFlattened">Whether the page has become one picture.</param>
/// <param name="Areas">What else was found in the picture.</param>
public sealed record ScanPage(int Page, bool IsReadable, bool IsFlattened, IReadOnlyList<ScanArea> Areas);
