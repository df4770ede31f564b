namespace Clona.Verifier.Checks;

/// <summary>Why a check failed or was not made.</summary>
public enum CheckReason
{
    /// <summary>Nothing to say.</summary>
    None,

    /// <summary>The original is not at hand.</summary>
    OriginalMissing,

    /// <summary>The check runs in CI, not with a document.</summary>
    MadeInCi,

    /// <summary>The check is run by the pipeline.</summary>
    MadeByPipeline,

    /// <summary>An earlier check failed so that this one has nothing to work on.</summary>
    EarlierFailure,

    /// <summary>SHA-256 of the original differs from the claim.</summary>
    InputHashDiffers,

    /// <summary>SHA-256 of the output differs from the claim.</summary>
    OutputHashDiffers,

    /// <summary>The original cannot be read.</summary>
    InputUnreadable,

    /// <summary>The output cannot be read.</summary>
    OutputUnreadable,

    /// <summary>The claim contradicts itself or the original: pages or ordinals that do not exist.</summary>
    ClaimInvalid,

    /// <summary>A limit on pages, work or size ended the check.</summary>
    LimitExceeded,

    /// <summary>A removed value stands in the output.</summary>
    SecretFound,

    /// <summary>A stream cannot be decoded, so nobody can say what it holds.</summary>
    StreamNotDecodable,

    /// <summary>Number of pages differs.</summary>
    PageCountDiffers,

    /// <summary>Size or rotation of a page differs.</summary>
    PageBoxDiffers,

    /// <summary>The text of a page differs from the original minus what was removed.</summary>
    TextDiffers,

    /// <summary>A mark shows a text that the claim does not name.</summary>
    MarkTextUnknown,

    /// <summary>A text given in place of glyphs (ActualText) says something else than they do.</summary>
    ReplacementDiffers,

    /// <summary>A mark stands outside the claimed boxes.</summary>
    MarkMisplaced,

    /// <summary>There are more marks than boxes.</summary>
    TooManyMarks,

    /// <summary>A glyph is left within a claimed box.</summary>
    GlyphInBox,

    /// <summary>A glyph that was to stay is gone.</summary>
    GlyphMissing,

    /// <summary>There is a glyph that was removed or never there.</summary>
    GlyphExtra,

    /// <summary>A glyph shows another character than before, or the order changed.</summary>
    GlyphChanged,

    /// <summary>A glyph stands elsewhere than before.</summary>
    GlyphMoved,

    /// <summary>A dictionary has a key that is not permitted there.</summary>
    KeyNotPermitted,

    /// <summary>A key stands twice in one dictionary.</summary>
    KeyRepeated,

    /// <summary>A value is of a type that is not permitted there.</summary>
    ValueNotPermitted,

    /// <summary>A filter that is not permitted.</summary>
    FilterNotPermitted,

    /// <summary>A content operator that is not permitted, or operands that it does not take.</summary>
    OperatorNotPermitted,

    /// <summary>A comment in a content stream.</summary>
    CommentInContent,

    /// <summary>Text is shown in a pattern cell, soft mask or glyph procedure.</summary>
    TextNotPermitted,

    /// <summary>The header is not at the start or not followed by the first object.</summary>
    HeaderNotClean,

    /// <summary>Bytes between objects, comments, or streams that are longer or shorter than they say.</summary>
    BytesBetweenObjects,

    /// <summary>The cross-reference table is not exact.</summary>
    XrefNotExact,

    /// <summary>The trailer has other keys than permitted, or wrong ones.</summary>
    TrailerNotClean,

    /// <summary>Bytes behind the end of the file mark.</summary>
    BytesAfterEnd,

    /// <summary>An object that nothing refers to.</summary>
    ObjectUnreferenced,

    /// <summary>Bytes behind the end of compressed data.</summary>
    StreamSlack,

    /// <summary>A character map names codes that are not shown.</summary>
    MapEntryUnused,

    /// <summary>A font with which something was removed has a width for a code that is not shown.</summary>
    FontWidthUnused,

    /// <summary>A font with which something was removed holds a glyph that is not shown, or a program that cannot be read.</summary>
    FontGlyphUnused,

    /// <summary>The codes of a font with which something was removed do not follow the order of their texts.</summary>
    FontOrderTells,

    /// <summary>More images are painted than the claim leaves.</summary>
    ImageExtra,

    /// <summary>Fewer images are painted than the claim leaves.</summary>
    ImageMissing,

    /// <summary>An image carries metadata or a comment.</summary>
    ImageMetadata,

    /// <summary>Bytes behind the end of the image.</summary>
    ImageTrailingBytes,

    /// <summary>The gap of a removed name is as wide as the name, or its line is spaced as it was.</summary>
    GapTellsWidth,

    /// <summary>A line of a painted or clipping path is left within a drawn area.</summary>
    PathInArea,

    /// <summary>An image is left that reaches into a drawn area.</summary>
    ImageInArea,

    /// <summary>Letters stand under a rectangle that was painted over them.</summary>
    TextUnderPaint,

    /// <summary>The structure tree contradicts itself or the pages, or names something freely.</summary>
    StructureNotClean,

    /// <summary>The structure tree reads what stays in another order than that of the original.</summary>
    StructureDiffers,
}
