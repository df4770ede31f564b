using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Layers;

/// <summary>Puts parts for pages that were read into the structure tree that a file has, where their pages come in it.</summary>
/// <remarks>Only kids are written: whoever writes the document anew never asks for parents, numbers of parents and names.</remarks>
/// <param name="file">The file; it has a tree.</param>
internal sealed class GrownTree(PdfFile file)
{
    private const int Deepest = 16;
    private const int MostLooked = 100_000;

    private static readonly string[] Groupings = ["Document", "Part", "Art", "Sect", "Div"];

    private readonly Dictionary<int, int> pages = file.Pages.Where(page => page.Reference is not null)
        .GroupBy(page => page.Reference!.Number).ToDictionary(group => group.Key, group => group.First().Number);

    private int looked;

    /// <summary>Writes the tree with the parts, and gives its root.</summary>
    /// <param name="update">Where it is written.</param>
    /// <param name="parts">The parts with their pages, rising.</param>
    public PdfReference Write(FileUpdate update, IReadOnlyList<(int Page, PdfReference Part)> parts)
    {
        List<PdfDictionary> path = [(PdfDictionary)file.Resolve(file.Catalogue["StructTreeRoot"])];
        while (path.Count < Deepest && KidsOf(path[^1]) is [var only] && IsGrouping(only, out var element))
        {
            path.Add(element);
        }

        PdfObject kids = new PdfArray([.. Merged(KidsOf(path[^1]), parts)]);
        var written = update.Reserve();
        for (var level = path.Count - 1; level >= 0; level--)
        {
            update.Write(written, path[level].With("K", kids));
            (kids, written) = level > 0 ? (written, update.Reserve()) : (kids, written);
        }

        return written;
    }

    private List<PdfObject> Merged(IReadOnlyList<PdfObject> kids, IReadOnlyList<(int Page, PdfReference Part)> parts)
    {
        List<PdfObject> merged = [];
        var next = 0;
        foreach (var kid in kids)
        {
            for (var page = PageOf(kid, 0); next < parts.Count && page > parts[next].Page; next++)
            {
                merged.Add(parts[next].Part);
            }

            merged.Add(kid);
        }

        return [.. merged, .. parts.Skip(next).Select(item => item.Part)];
    }

    private bool IsGrouping(PdfObject kid, out PdfDictionary element)
    {
        element = file.Resolve(kid) as PdfDictionary ?? new PdfDictionary();
        return file.Resolve(element["S"]) is PdfName name && Groupings.Contains(name.Value);
    }

    // The first page that an element shows something of; 0 where it says none.
    private int PageOf(PdfObject kid, int depth)
    {
        if (depth > Deepest || ++looked > MostLooked || file.Resolve(kid) is not PdfDictionary element)
        {
            return 0;
        }

        return element["Pg"] is PdfReference page && pages.TryGetValue(page.Number, out var number) ? number
            : KidsOf(element).Select(inner => PageOf(inner, depth + 1)).FirstOrDefault(found => found > 0);
    }

    private IReadOnlyList<PdfObject> KidsOf(PdfDictionary element) => file.Resolve(element["K"]) switch
    {
        PdfArray kids => kids,
        PdfNull => [],
        _ => [element["K"]!],
    };
}
