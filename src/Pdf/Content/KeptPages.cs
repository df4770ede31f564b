namespace Clona.Pdf.Content;

/// <summary>The pages that were read, until they are rewritten: executing them once more would show the same.</summary>
/// <remarks>Long documents are kept in part, so that memory stays bounded. Not safe for use from several threads at once.</remarks>
internal sealed class KeptPages
{
    // About 60 MB; most of it are the glyphs that were read, which their reader holds as well.
    private const long MostGlyphs = 400_000;
    private const long MostBytes = 32 << 20;

    private readonly Dictionary<int, KeptPage> pages = [];
    private long glyphs;
    private long bytes;

    /// <summary>Keeps a page as far as there is room.</summary>
    public void Add(int number, KeptPage page)
    {
        long size = 0;
        foreach (var instance in page.Content.Instances)
        {
            size += instance.Content.Length;
        }

        if (glyphs + page.Content.Glyphs.Length <= MostGlyphs && bytes + size <= MostBytes && pages.TryAdd(number, page))
        {
            glyphs += page.Content.Glyphs.Length;
            bytes += size;
        }
    }

    /// <summary>The page, which is not kept any longer; null where it has to be executed.</summary>
    public KeptPage? Take(int number) => pages.Remove(number, out var page) ? page : null;
}
