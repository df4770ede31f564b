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
            var removed = context.Removed(page);
            foreach (var (glyph, _) in input.Contents[page].Glyphs.Zip(removed).Where(pair => pair.Second))
            {
                AddLossy(glyph);
            }
        }

        for (var page = 0; page < pages; page++)
        {
            foreach (var (before, after) in context.Kept(page).Zip(context.Remaining(page)))
            {
                if (before.Font is { } font && lossy.Contains(font) && after.Font is { } output)
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
