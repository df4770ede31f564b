namespace Clona.Pdf.Layout;

/// <summary>The text of a page in reading order, tied to its glyphs.</summary>
/// <remarks>
/// Every glyph of the page stands either in <see cref="Text"/> or among <see cref="Duplicates"/>. Lines end with
/// U+000A, an empty line stands between paragraphs and a tab between cells of a row. Immutable.
/// </remarks>
public sealed class PageText
{
    /// <summary>What stands for a unit of text that no glyph shows.</summary>
    public const int NoGlyph = -1;

    internal PageText(
        string text,
        IReadOnlyList<int> glyphOrdinals,
        IReadOnlyList<TextLine> lines,
        IReadOnlyList<TextWord> words,
        IReadOnlyList<GlyphDuplicate> duplicates)
    {
        Text = text;
        GlyphOrdinals = glyphOrdinals;
        Lines = lines;
        Words = words;
        Duplicates = duplicates;
    }

    /// <summary>The text; glyphs without Unicode are U+FFFD, white space of all kinds is U+0020.</summary>
    public string Text { get; }

    /// <summary>
    /// For each UTF-16 unit of <see cref="Text"/> the ordinal of its glyph, or <see cref="NoGlyph"/>.
    /// </summary>
    public IReadOnlyList<int> GlyphOrdinals { get; }

    /// <summary>The lines in the order of <see cref="Text"/>; empty ones are left out.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The words in the order of <see cref="Text"/>.</summary>
    public IReadOnlyList<TextWord> Words { get; }

    /// <summary>The glyphs that are left out of <see cref="Text"/>, in order of their ordinal.</summary>
    public IReadOnlyList<GlyphDuplicate> Duplicates { get; }

    /// <summary>A count, never content.</summary>
    public override string ToString() => $"{Lines.Count} lines, {Words.Count} words";
}
