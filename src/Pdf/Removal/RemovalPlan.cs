using System.Collections.Frozen;

namespace Clona.Pdf.Removal;

/// <summary>What is to be removed from a document, by page.</summary>
public sealed class RemovalPlan
{
    private readonly FrozenDictionary<int, PageRemoval> pages;

    /// <summary>A plan of <paramref name="pages"/>, at most one for each page number.</summary>
    public RemovalPlan(IEnumerable<PageRemoval> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        this.pages = pages.ToDictionary(page => page.Page).ToFrozenDictionary();
    }

    /// <summary>Removes nothing but what never stays: hidden layers and what lies outside the page.</summary>
    public static RemovalPlan Empty { get; } = new([]);

    /// <summary>Whether fonts are made anew also where nothing shown with them was removed.</summary>
    internal bool RenewsAllFonts { get; init; }

    /// <summary>What is to be removed from the page of that number.</summary>
    public PageRemoval For(int pageNumber) => pages.GetValueOrDefault(pageNumber) ?? new(pageNumber, [], [], []);
}
