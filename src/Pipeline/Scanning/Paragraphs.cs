using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>Tells from the places of the lines of a page which of them belong together.</summary>
internal static class Paragraphs
{
    // In line heights, from foot to foot: single spacing is 1.2, paragraphs of contracts stand 1.7 and more apart.
    private const double MostLeading = 1.6;

    // A line that ends so much before the longest one of the page ends its paragraph.
    private const double FullLine = 0.8;

    /// <summary>The number of the paragraph of each piece, from 0, rising.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<ScannedPiece> pieces)
    {
        var right = pieces.Select(piece => piece.End.X).DefaultIfEmpty(0).Max();
        List<int> numbers = [];
        var number = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            number += i > 0 && pieces[i].Line != pieces[i - 1].Line && Parts(pieces[i - 1], FirstOf(pieces, i - 1), pieces[i], right) ? 1 : 0;
            numbers.Add(number);
        }

        return numbers;
    }

    private static ScannedPiece FirstOf(IReadOnlyList<ScannedPiece> pieces, int last)
    {
        var first = last;
        while (first > 0 && pieces[first - 1].Line == pieces[last].Line)
        {
            first--;
        }

        return pieces[first];
    }

    private static bool Parts(ScannedPiece end, ScannedPiece start, ScannedPiece next, double right)
    {
        var leading = next.Start.Y - start.Start.Y;
        return leading <= 0 || leading > MostLeading * Math.Max(start.Height, next.Height) || end.End.X < right * FullLine || BeginsItem(next.Text);
    }

    // "1.", "12)", "a)", "–"
    private static bool BeginsItem(string text) =>
        text is "-" or "–" or "•" || (text.Length is > 1 and <= 4 && text[^1] is '.' or ')' && (text[..^1].All(char.IsDigit) || (text.Length == 2 && char.IsLower(text[0]) && text[1] == ')')));
}
