namespace Clona.Pdf.Removal;

/// <summary>What the output lacks besides removed glyphs and images, by count.</summary>
public sealed record RewriteCensus
{
    /// <summary>Text operators dropped from pattern cells, soft masks and glyph procedures.</summary>
    public int TextOperatorsDropped { get; set; }

    /// <summary>Paths that lost their parts inside a planned area.</summary>
    public int PathsCut { get; set; }

    /// <summary>Paths left out as a whole: letters drawn where a glyph went, drawings under boxes of earlier editors.</summary>
    public int PathsDropped { get; set; }

    /// <summary>Images of which parts were blanked, by placement.</summary>
    public int ImagesBlanked { get; set; }

    /// <summary>Images that went as a whole although only a part had to: their codec cannot be written anew.</summary>
    public int ImagesRemovedWhole { get; set; }

    /// <summary>Shadings left out because they reach into a planned area.</summary>
    public int ShadingsDropped { get; set; }

    /// <summary>Operators dropped because they are unknown or lack their operands.</summary>
    public int UnknownOperators { get; set; }

    /// <summary>Marked-content operators dropped.</summary>
    public int MarkedContent { get; set; }

    /// <summary>Annotations left out because they show nothing in print.</summary>
    public int AnnotationsDropped { get; set; }

    /// <summary>Annotations and filled fields that became page content.</summary>
    public int AnnotationsFlattened { get; set; }

    /// <summary>
    /// Patterns, masks and glyph procedures left out because they cannot be decoded or nest too deeply.
    /// </summary>
    public int StreamsDropped { get; set; }

    /// <summary>Fonts that lost glyphs and could not be made anew: program and codes stand as they were.</summary>
    public int FontsKept { get; internal set; }

    /// <summary>Structure trees that are too large or too deep to be kept: 0 or 1.</summary>
    public int StructuresDropped { get; internal set; }

    /// <summary>Texts of the structure tree that said something else than the content, or that of removed content.</summary>
    public int StructureTextsDropped { get; internal set; }

    /// <summary>Lines in which words were removed and that were set anew around marks of fixed width.</summary>
    public int LinesSetAnew { get; internal set; }

    /// <summary>Lines that should have been set anew and stand as they were: the gaps tell how wide the removed words are.</summary>
    public int LinesNotSetAnew { get; internal set; }
}
