using Clona.Pipeline.Reporting;
using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>A page, or a part of one, that was read in its picture; its text stands in the document as a layer that nobody sees.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="IsReadable">Whether what was read explains the ink; else the page's pictures wait for a person.</param>
/// <param name="IsFlattened">Whether the page has become one picture.</param>
/// <param name="Areas">What else was found in the picture.</param>
public sealed record ScanPage(int Page, bool IsReadable, bool IsFlattened, IReadOnlyList<ScanArea> Areas)
{
    /// <summary>The part of the page as displayed that was read; null for the whole page.</summary>
    public PageBox? Part { get; init; }

    /// <summary>Whether the part is a drawing, which no other finding names.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>An earlier page with the same drawing at the same place, which was read for this one; null where this one was.</summary>
    public int? LikePage { get; init; }

    /// <summary>Where words were read with doubt.</summary>
    public IReadOnlyList<PageBox> Doubts { get; init; } = [];

    /// <summary>Accents that stand above the boxes of their words.</summary>
    public IReadOnlyList<PageBox> Accents { get; init; } = [];

    /// <summary>By how many quarter turns with the clock, 0 to 3, the page as displayed has to be turned to be read.</summary>
    public int Quarters { get; init; }

    /// <summary>Whether the page's own text was held against its pixels, and stays.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>A drawing that nobody reads: it waits for a person.</summary>
    /// <param name="page">Page number from 1.</param>
    /// <param name="part">Its place.</param>
    internal static ScanPage Left(int page, PageBox part) =>
        new(page, IsReadable: false, IsFlattened: false, [new ScanArea(ScannedMarkKind.Ink, part)]) { Part = part, IsDrawing = true };

    /// <summary>The drawings among what should be read, where nothing can be.</summary>
    internal static IReadOnlyList<ScanPage> LeftOf(IReadOnlyList<ScanNeed> needs) =>
        [.. needs.Where(need => need is { IsDrawing: true, Part: not null }).Select(need => Left(need.Page, need.Part!))];

    /// <summary>Whether the box lies in what was read.</summary>
    internal bool Covers(PageBox box) => IsReadable && box.Page == Page && (Part is not { } part
        || ((box.X0 + box.X1) / 2 is var x && (box.Y0 + box.Y1) / 2 is var y && x >= part.X0 && x <= part.X1 && y >= part.Y0 && y <= part.Y1));
}
