using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Removal;

/// <summary>Says which accents stand above a word, whichever way its page is turned.</summary>
internal static class AccentPlaces
{
    // In heights of the word: how far above it its accents may end.
    private const double Gap = 0.2;

    /// <summary>Whether an accent stands right above a word.</summary>
    /// <param name="accent">Where the accent is on the page as displayed.</param>
    /// <param name="word">Where the word is.</param>
    /// <param name="quarters">By how many quarter turns with the clock the page has to be turned to be read.</param>
    public static bool IsAbove(PageBox accent, PageBox word, int quarters) => IsAbove(Level(accent, quarters), Level(word, quarters));

    private static bool IsAbove(PageBox accent, PageBox word) =>
        (accent.X0 + accent.X1) / 2 is var middle && middle > word.X0 && middle < word.X1
        && accent.Y0 < word.Y0 && accent.Y1 > word.Y0 - (Gap * (word.Y1 - word.Y0)) && accent.Y1 < word.Y1;

    // Where the box would stand on the page as it is read.
    private static PageBox Level(PageBox box, int quarters) => quarters switch
    {
        1 => new(box.Page, -box.Y1, box.X0, -box.Y0, box.X1),
        2 => new(box.Page, -box.X1, -box.Y1, -box.X0, -box.Y0),
        3 => new(box.Page, box.Y0, -box.X1, box.Y1, -box.X0),
        _ => box,
    };
}
