using Clona.Pdf.Geometry;
using Clona.Pdf.Layout;

namespace Clona.Pdf.Tests.Layout;

/// <summary>A page of invented glyphs, half an em wide each, painted in the order of the calls.</summary>
internal sealed class GlyphPage
{
    private readonly List<LayoutGlyph> glyphs = [];

    /// <summary>The glyphs so far.</summary>
    public IReadOnlyList<LayoutGlyph> Glyphs => glyphs;

    /// <summary>Paints <paramref name="text"/> from (<paramref name="x"/>, <paramref name="y"/>).</summary>
    /// <param name="text">One glyph a character.</param>
    /// <param name="x">Start of the baseline.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="size">Font size.</param>
    /// <param name="spacing">Points added after each glyph.</param>
    /// <param name="degrees">Writing direction against the clock.</param>
    /// <param name="hidden">Whether readers do not see it.</param>
    public GlyphPage Put(
        string text, double x, double y, double size = 10, double spacing = 0, double degrees = 0, bool hidden = false)
    {
        var pen = 0.0;
        foreach (var character in text)
        {
            PutGlyph(character.ToString(), x, y, size, pen, degrees, hidden);
            pen += (size / 2) + spacing;
        }

        return this;
    }

    /// <summary>Paints each of <paramref name="words"/> by itself, with <paramref name="gap"/> points and no space between.</summary>
    public GlyphPage PutWords(double x, double y, double gap, params string[] words)
    {
        foreach (var word in words)
        {
            Put(word, x, y);
            x += (word.Length * 5) + gap;
        }

        return this;
    }

    /// <summary>Paints one glyph that stands for <paramref name="unicode"/>, <paramref name="pen"/> points along the line.</summary>
    public GlyphPage PutGlyph(
        string? unicode, double x, double y, double size = 10, double pen = 0, double degrees = 0, bool hidden = false)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        PdfPoint At(double u, double v) => new(x + (u * cos) - (v * sin), y + (u * sin) + (v * cos));
        var quad = new PdfQuad(
            At(pen, -0.2 * size), At(pen + (size / 2), -0.2 * size), At(pen + (size / 2), 0.8 * size), At(pen, 0.8 * size));
        glyphs.Add(new LayoutGlyph(glyphs.Count, unicode, quad, At(pen, 0), size, hidden));
        return this;
    }

    /// <summary>Lays the page out.</summary>
    public PageText Arrange() => PageLayout.Arrange(glyphs);
}
