namespace Clona.Pdf;

/// <summary>Why a document is not rewritten. What prints must not be lost silently, so doubt is a refusal.</summary>
public enum RewriteRefusal
{
    /// <summary>A form field has a value that no appearance shows.</summary>
    FormWithoutAppearance,

    /// <summary>The pages are only made by an XFA processor.</summary>
    Xfa,

    /// <summary>An annotation that prints has no appearance.</summary>
    AnnotationWithoutAppearance,

    /// <summary>A content stream or form cannot be decoded.</summary>
    UndecodableContent,

    /// <summary>
    /// A page asks for more operators, glyphs or forms than a page may, or the file or the output passes its limits.
    /// </summary>
    OverLimit,

    /// <summary>A planned area shows something through a soft mask, which cannot be cut.</summary>
    AreaNotRemovable,
}
