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

    /// <summary>What is shown where an earlier editor marked content for a removal that nobody carried out.</summary>
    public string OldRedactionLabel { get; init; } = string.Empty;

    /// <summary>
    /// Numbers of pictures that <see cref="Recoding.CodedPictures.Write"/> wrote anew: where nothing of them is removed, the output has them as they came.
    /// </summary>
    public IReadOnlyCollection<int> KeptPictures { get; init; } = [];

    /// <summary>Removes nothing but what never stays: hidden layers, what lies outside the page, what an earlier editor hid.</summary>
    public static RemovalPlan Empty { get; } = new([]);

    /// <summary>Whether fonts are made anew also where nothing shown with them was removed.</summary>
    internal bool RenewsAllFonts { get; init; }

    /// <summary>What is to be removed from the page of that number.</summary>
    public PageRemoval For(int pageNumber) => pages.GetValueOrDefault(pageNumber) ?? new(pageNumber, [], [], []);
}
