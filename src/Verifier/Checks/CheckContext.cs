using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>What the checks work on.</summary>
internal sealed class CheckContext(OpenDocument? input, OpenDocument output, RemovalClaim claim)
{
    private readonly Dictionary<int, PageClaim> claims = claim.Pages
        .GroupBy(page => page.Page)
        .ToDictionary(group => group.Key, group => group.First());

    public OpenDocument? Input { get; } = input;

    public OpenDocument Output { get; } = output;

    public RemovalClaim Claim { get; } = claim;

    /// <summary>The claim for a page by its index from 0; null when nothing was removed there.</summary>
    public PageClaim? ClaimFor(int page) => claims.GetValueOrDefault(page + 1);

    /// <summary>Which ordinals of a page of the input were removed.</summary>
    public bool[] Removed(int page)
    {
        var glyphs = Input is null || page >= Input.Contents.Count ? 0 : Input.Contents[page].Glyphs.Count;
        var removed = new bool[glyphs];
        foreach (var range in ClaimFor(page)?.RemovedGlyphs ?? [])
        {
            var first = Math.Clamp(range.First, 0, glyphs);
            removed.AsSpan(first, Math.Clamp(range.Count, 0, glyphs - first)).Fill(true);
        }

        return removed;
    }

    /// <summary>The glyphs of a page of the input that stay.</summary>
    public IReadOnlyList<Glyph> Kept(int page)
    {
        var removed = Removed(page);
        return [.. Input!.Contents[page].Glyphs.Where((_, ordinal) => !removed[ordinal])];
    }

    /// <summary>The glyphs of a page of the output that are not marks.</summary>
    public IReadOnlyList<Glyph> Remaining(int page) => [.. Output.Contents[page].Glyphs.Where(glyph => !glyph.IsMark)];

    /// <summary>Whether the claim fits the documents: pages and ordinals exist, no page stands twice.</summary>
    public bool IsClaimValid() =>
        claims.Count == Claim.Pages.Count && Claim.Pages.All(page => page.RemovedImages >= 0 && IsValid(page));

    private bool IsValid(PageClaim page)
    {
        var pages = Input ?? Output;
        if (page.Page < 1 || page.Page > pages.Contents.Count)
        {
            return false;
        }

        var glyphs = Input?.Contents[page.Page - 1].Glyphs.Count ?? int.MaxValue;
        return page.RemovedGlyphs.All(range => range is { First: >= 0, Count: > 0 } && range.Count <= glyphs - range.First);
    }
}
