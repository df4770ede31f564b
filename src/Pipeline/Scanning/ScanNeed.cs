namespace Clona.Pipeline.Scanning;

/// <summary>A page whose text stands in pictures only and has to be read there.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="DotsPerInch">Resolution at which it should be drawn.</param>
/// <param name="IsFlattened">
/// Whether the page becomes one picture: its own pictures cannot be blanked in place, or an older text layer lies over them.
/// </param>
public sealed record ScanNeed(int Page, int DotsPerInch, bool IsFlattened);
