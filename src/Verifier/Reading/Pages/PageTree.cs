using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Pages;

/// <summary>Walks the page tree in order; cycles are cut, damage yields the pages that can be found.</summary>
internal sealed class PageTree(PdfFile file)
{
    /// <summary>Most pages of a document.</summary>
    public const int MaxPages = 5_000;

    private const int MaxNodes = 100_000;
    private const int MaxKids = 1_000_000;

    private static readonly PageBox Letter = new(0, 0, 612, 792);

    private static readonly PdfArray NoKids = new([]);

    private readonly HashSet<PdfDictionary> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<(PdfValue Node, Inherited Inherited)> pending = new();

    private int pushed;

    /// <summary>The pages; one more than <see cref="MaxPages"/> when there are too many.</summary>
    public IReadOnlyList<Page> Read()
    {
        var pages = new List<Page>();
        pending.Push((file.Catalog.Find("Pages") ?? PdfNull.Instance, default));
        while (pending.TryPop(out var next) && pages.Count <= MaxPages && seen.Count < MaxNodes)
        {
            if (file.Resolve(next.Node) is not PdfDictionary node)
            {
                continue;
            }

            // A page may stand in the tree several times and is shown each time; a node that repeats is a cycle.
            var inherited = next.Inherited.With(node);
            if (file.Array(node.Find("Kids")) is { } kids && file.Name(node.Find("Type")) != "Page")
            {
                PushKids(seen.Add(node) ? kids : NoKids, inherited);
            }
            else
            {
                pages.Add(ToPage(node, inherited));
            }
        }

        return pages;
    }

    private void PushKids(PdfArray kids, Inherited inherited)
    {
        for (var index = Math.Min(kids.Items.Count, MaxKids - pushed) - 1; index >= 0; index--)
        {
            pushed++;
            pending.Push((kids.Items[index], inherited));
        }
    }

    private Page ToPage(PdfDictionary node, Inherited inherited)
    {
        var media = Box(inherited.MediaBox) ?? Letter;
        var crop = (Box(inherited.CropBox) ?? media).Intersect(media);
        var rotate = file.Integer(inherited.Rotate, 0) % 360;
        rotate = rotate < 0 ? rotate + 360 : rotate;
        return new Page(
            node,
            file.Dictionary(inherited.Resources) ?? PdfDictionary.Empty,
            crop.Width > 0 && crop.Height > 0 ? crop : media,
            rotate % 90 == 0 ? rotate : 0,
            file.Number(node.Find("UserUnit")) ?? 1);
    }

    private PageBox? Box(PdfValue? value) =>
        file.Numbers(value) is { Length: >= 4 } numbers && PageBox.FromNumbers(numbers) is { Width: > 0, Height: > 0 } box
            ? box
            : null;

    private readonly record struct Inherited(PdfValue? Resources, PdfValue? MediaBox, PdfValue? CropBox, PdfValue? Rotate)
    {
        public Inherited With(PdfDictionary node) => new(
            node.Find("Resources") ?? Resources,
            node.Find("MediaBox") ?? MediaBox,
            node.Find("CropBox") ?? CropBox,
            node.Find("Rotate") ?? Rotate);
    }
}
