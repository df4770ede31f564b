using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks;

/// <summary>Pairs fonts of the output with those of the input, glyph by glyph.</summary>
internal sealed class RenewedFonts
{
    private readonly HashSet<Font> lossy = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Font> renewed = new(ReferenceEqualityComparer.Instance);

    public RenewedFonts(CheckContext context)
    {
        if (context.Input is not { } input)
        {
            return;
        }

        var pages = Math.Min(input.Contents.Count, context.Output.Contents.Count);
        for (var page = 0; page < pages; page++)
        {
            var glyphs = input.Contents[page].Glyphs;
            var removed = context.Removed(page);
            for (var ordinal = 0; ordinal < glyphs.Length; ordinal++)
            {
                if (removed[ordinal])
                {
                    AddLossy(glyphs[ordinal]);
                }
            }
        }

        for (var page = 0; page < pages; page++)
        {
            var (before, after) = (context.Kept(page), context.Remaining(page));
            for (var index = 0; index < Math.Min(before.Length, after.Length); index++)
            {
                if (before[index].Font is { } font && lossy.Contains(font) && after[index].Font is { } output)
                {
                    renewed.Add(output);
                }
            }
        }
    }

    /// <summary>Whether the font of the output stands for one with which something was removed.</summary>
    public bool Contains(Font font) => renewed.Contains(font);

    private void AddLossy(in Glyph glyph)
    {
        if (glyph.Font is { } font)
        {
            lossy.Add(font);
        }
    }
}
