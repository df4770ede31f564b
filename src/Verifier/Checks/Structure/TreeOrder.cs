using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Structure;

namespace Clona.Verifier.Checks.Structure;

/// <summary>Compares the order in which the trees of input and output read the kept glyphs.</summary>
internal static class TreeOrder
{
    /// <summary>Whether both read the same; a document without a tree reads nothing.</summary>
    public static bool IsTheSame(CheckContext context)
    {
        if (context.Input is not { Tree: { IsComplete: true } before } input || context.Output.Tree is not { IsComplete: true } after
            || input.Contents.Count != context.Output.Contents.Count)
        {
            return true;
        }

        var removed = Enumerable.Range(0, input.Contents.Count).Select(context.Removed).ToArray();
        var expected = Glyphs(before, input, (page, glyph) => !removed[page][glyph]);
        var actual = Glyphs(after, context.Output, (page, glyph) => !context.Output.Contents[page].Glyphs[glyph].IsMark);
        return expected.SequenceEqual(actual);
    }

    // Glyphs by page and by their number among those that stay. Content of forms may stand on several pages and is left out.
    private static IEnumerable<(int Page, int Glyph)> Glyphs(TagTree tree, OpenDocument document, Func<int, int, bool> stays)
    {
        var numbers = document.Contents.Select((content, page) => Numbers(content, glyph => stays(page, glyph))).ToArray();
        var ranges = document.Contents.Select(content => content.Marked.Where(range => range.Form is null).ToLookup(range => range.Id)).ToArray();
        foreach (var leaf in tree.Leaves.Where(leaf => leaf.Form is null))
        {
            foreach (var range in ranges[leaf.Page][leaf.Id])
            {
                for (var glyph = range.First; glyph < range.First + range.Count; glyph++)
                {
                    if (numbers[leaf.Page][glyph] is var number and >= 0)
                    {
                        yield return (leaf.Page, number);
                    }
                }
            }
        }
    }

    private static int[] Numbers(PageContent content, Func<int, bool> stays)
    {
        var numbers = new int[content.Glyphs.Length];
        var next = 0;
        for (var glyph = 0; glyph < numbers.Length; glyph++)
        {
            numbers[glyph] = stays(glyph) ? next++ : -1;
        }

        return numbers;
    }
}
