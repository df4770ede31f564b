using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Scanning;

/// <summary>A page, or a part of one, whose text stands in pictures and has to be read there.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="DotsPerInch">Resolution at which it should be drawn.</param>
/// <param name="IsFlattened">
/// Whether the page becomes one picture: its own pictures cannot be blanked in place, or an older text layer lies over them.
/// </param>
public sealed record ScanNeed(int Page, int DotsPerInch, bool IsFlattened)
{
    /// <summary>The part of the page as displayed that is a picture; null for the whole page.</summary>
    public PageBox? Part { get; init; }

    /// <summary>Whether the part is no picture but letters drawn as outlines, perhaps: nothing else waits for a person there.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>An earlier page with the same drawing at the same place, which is read for this one; null where this one is read itself.</summary>
    public int? LikePage { get; init; }

    /// <summary>Whether it is one drawing more than are read: it waits for a person.</summary>
    public bool IsLeft { get; init; }

    /// <summary>
    /// Whether the page has text that may not be what it shows: it lies on a picture of the page, or letters may be drawn as outlines.
    /// Where what is read agrees with it, the page stays as it is.
    /// </summary>
    public bool IsDoubt { get; init; }

    /// <summary>Whether the page is known to stand upright: one that cannot be read so is not turned.</summary>
    public bool IsUpright { get; init; }

    /// <summary>Whether the document can be worked on without reading this: its pictures wait for a person then.</summary>
    internal bool IsOptional => Part is not null || IsDoubt;
}
