namespace Clona.Pdf.Tests.Corpora;

/// <summary>Our glyphs of a page, to be found by place.</summary>
internal sealed class PlacedLetters
{
    private const double Tolerance = 0.5;

    private readonly ILookup<int, (string Text, double X, double Y)> byColumn;

    /// <summary>The glyphs of <paramref name="page"/>; others count its units as <paramref name="userUnit"/> points.</summary>
    public PlacedLetters(PdfReadPage page, double userUnit) =>
        byColumn = page.Glyphs.Where(glyph => glyph.Text is not null).Select(glyph =>
        {
            var place = page.ToDisplayed.Apply(glyph.Baseline);
            return (glyph.Text!, X: place.X * userUnit, Y: place.Y * userUnit);
        }).ToLookup(glyph => Column(glyph.X));

    /// <summary>Whether a glyph that begins like <paramref name="seen"/> stands there.</summary>
    public bool Shows(SeenText seen) =>
        Enumerable.Range(Column(seen.X) - 1, 3).SelectMany(column => byColumn[column]).Any(glyph =>
            Math.Abs(glyph.X - seen.X) <= Tolerance && glyph.Y >= seen.Low && glyph.Y <= seen.High && glyph.Text[0] == seen.Text[0]);

    private static int Column(double x) => (int)Math.Clamp(Math.Floor(x), -1e6, 1e6);
}
