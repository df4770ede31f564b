using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Scanning;

/// <summary>Says which pages of an output are drawn and read once more.</summary>
internal static class PagesReadAgain
{
    // Of pages with one drawing, from which the same was removed, so many tell whether it is gone.
    private const int MostAlike = 3;

    /// <summary>The pages, or parts, that could be read in the original; of those for which another page was read, the first few.</summary>
    public static IReadOnlyList<ScanPage> Of(IReadOnlyList<ScanPage> scans)
    {
        Dictionary<(int Page, PageBox? Part), int> seen = [];
        return [.. scans.Where(page => page.IsReadable && (page.LikePage is not { } like || IsAmongFirst(seen, (like, page.Part is { } part ? part with { Page = like } : null))))];
    }

    private static bool IsAmongFirst(Dictionary<(int Page, PageBox? Part), int> seen, (int Page, PageBox? Part) drawing)
    {
        seen[drawing] = seen.GetValueOrDefault(drawing) + 1;
        return seen[drawing] <= MostAlike;
    }
}
