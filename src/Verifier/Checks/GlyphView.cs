using Clona.Verifier.Reading.Content;

namespace Clona.Verifier.Checks;

/// <summary>Some of the glyphs of a page, in order.</summary>
/// <param name="glyphs">All glyphs of the page.</param>
/// <param name="places">Which of them, ascending; null for the first <paramref name="length"/>.</param>
/// <param name="length">How many.</param>
internal sealed class GlyphView(Glyph[] glyphs, int[]? places, int length)
{
    public int Length { get; } = length;

    public ref readonly Glyph this[int index] => ref glyphs[places is null ? index : places[index]];

    /// <summary>Those that show more than white space.</summary>
    public IEnumerable<Glyph> WithText()
    {
        for (var index = 0; index < Length; index++)
        {
            if (!string.IsNullOrWhiteSpace(this[index].Text))
            {
                yield return this[index];
            }
        }
    }

    /// <summary>The glyphs that <paramref name="isIn"/> names.</summary>
    public static GlyphView Of(Glyph[] glyphs, Func<int, bool> isIn)
    {
        var count = 0;
        var isBeginning = true;
        for (var index = 0; index < glyphs.Length; index++)
        {
            var counts = isIn(index);
            isBeginning &= !counts || count == index;
            count += counts ? 1 : 0;
        }

        if (isBeginning)
        {
            return new GlyphView(glyphs, null, count);
        }

        var places = new int[count];
        for (int index = 0, next = 0; next < count; index++)
        {
            if (isIn(index))
            {
                places[next++] = index;
            }
        }

        return new GlyphView(glyphs, places, count);
    }
}
