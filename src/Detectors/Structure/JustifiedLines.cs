namespace Clona.Detectors.Structure;

/// <summary>Tells lines that were stretched to the width of the page from rows of a table, and takes their gaps for single blanks.</summary>
/// <remarks>
/// Block-set lines that end with a forced break come out of a PDF with the same wide gap between all words. The cells of
/// a row are rarely that even, and hardly ever end with a comma or a colon.
/// </remarks>
internal static class JustifiedLines
{
    private const int FewestGaps = 3;
    private const int Wide = 2;

    /// <summary>Sets the blanks before the tokens of each stretched line of <paramref name="view"/> to one.</summary>
    public static void Relax(string view, Span<Token> tokens)
    {
        var first = 0;
        for (var index = 1; index <= tokens.Length; index++)
        {
            if (index == tokens.Length || tokens[index].LinesBefore > 0)
            {
                if (IsStretched(view, tokens, first, index))
                {
                    Relax(tokens, first, index);
                }

                first = index;
            }
        }
    }

    private static bool IsStretched(string view, Span<Token> tokens, int first, int end)
    {
        var gaps = 0;
        var (least, most) = (int.MaxValue, 0);
        var goesOn = false;
        for (var index = first + 1; index < end; index++)
        {
            var blanks = tokens[index].BlanksBefore;
            if (blanks == 0)
            {
                continue;
            }

            if (blanks < Wide || IsTab(view.AsSpan(tokens[index - 1].End, tokens[index].Start - tokens[index - 1].End)))
            {
                return false;
            }

            gaps++;
            (least, most) = (Math.Min(least, blanks), Math.Max(most, blanks));
            goesOn |= view[tokens[index - 1].Start] is ',' or ':';
        }

        return gaps >= FewestGaps && goesOn && most - least <= 1;
    }

    // The reader of pages writes a widened blank as "\t \t", and a gap without a blank of its own as a tab.
    private static bool IsTab(ReadOnlySpan<char> gap) => gap.Contains('\t') && !gap.Contains(' ');

    private static void Relax(Span<Token> tokens, int first, int end)
    {
        for (var index = first + 1; index < end; index++)
        {
            tokens[index].BlanksBefore = Math.Min(tokens[index].BlanksBefore, 1);
        }
    }
}
