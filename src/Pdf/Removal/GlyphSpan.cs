using Clona.Pdf.Content;

namespace Clona.Pdf.Removal;

/// <summary>The glyphs that one operation showed: consecutive ordinals.</summary>
/// <param name="Operation">Index of the operation in its stream.</param>
/// <param name="First">Ordinal of the first glyph.</param>
/// <param name="Count">How many glyphs.</param>
internal readonly record struct GlyphSpan(int Operation, int First, int Count)
{
    /// <summary>The spans of each instance of <paramref name="page"/>, by its id, ascending.</summary>
    public static IReadOnlyList<GlyphSpan>[] ByInstance(ExecutedPage page)
    {
        var lists = new List<GlyphSpan>[page.Instances.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            var list = lists[glyph.Instance];
            if (list.Count > 0 && list[^1].Operation == glyph.Operation)
            {
                list[^1] = list[^1] with { Count = list[^1].Count + 1 };
            }
            else
            {
                list.Add(new(glyph.Operation, glyph.Ordinal, 1));
            }
        }

        return lists;
    }
}
