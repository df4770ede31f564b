using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>What the checks work on.</summary>
internal sealed class CheckContext(OpenDocument? input, OpenDocument output, RemovalClaim claim)
{
    private readonly Dictionary<int, GlyphView> kept = [];
    private readonly Dictionary<int, GlyphView> remaining = [];
    private readonly Dictionary<int, PageClaim> claims = claim.Pages
        .GroupBy(page => page.Page)
        .ToDictionary(group => group.Key, group => group.First());

    public OpenDocument? Input { get; } = input;

    public OpenDocument Output { get; } = output;

    public RemovalClaim Claim { get; } = claim;

    /// <summary>How many bits the width of a gap may tell about a name; null where that is only measured.</summary>
    public double? MostBits { get; init; }

    /// <summary>The claim for a page by its index from 0; null when nothing was removed there.</summary>
    public PageClaim? ClaimFor(int page) => claims.GetValueOrDefault(page + 1);

    /// <summary>Which ordinals of a page of the input were removed.</summary>
    public bool[] Removed(int page)
    {
        var glyphs = Input is null || page >= Input.Contents.Count ? 0 : Input.Contents[page].Glyphs.Length;
        var removed = new bool[glyphs];
        foreach (var range in ClaimFor(page)?.RemovedGlyphs ?? [])
        {
            var first = Math.Clamp(range.First, 0, glyphs);
            removed.AsSpan(first, Math.Clamp(range.Count, 0, glyphs - first)).Fill(true);
        }

        return removed;
    }

    /// <summary>The glyphs of a page of the input that stay.</summary>
    public GlyphView Kept(int page)
    {
        if (!kept.TryGetValue(page, out var glyphs))
        {
            var removed = Removed(page);
            kept[page] = glyphs = GlyphView.Of(Input!.Contents[page].Glyphs, ordinal => !removed[ordinal]);
        }

        return glyphs;
    }

    /// <summary>The glyphs of a page of the output that are not marks.</summary>
    public GlyphView Remaining(int page)
    {
        if (!remaining.TryGetValue(page, out var glyphs))
        {
            var all = Output.Contents[page].Glyphs;
            remaining[page] = glyphs = GlyphView.Of(all, index => !all[index].IsMark);
        }

        return glyphs;
    }

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

        var glyphs = Input?.Contents[page.Page - 1].Glyphs.Length ?? int.MaxValue;
        return page.RemovedGlyphs.All(range => range is { First: >= 0, Count: > 0 } && range.Count <= glyphs - range.First);
    }
}
