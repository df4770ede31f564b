namespace Clona.Pdf.Content;

/// <summary>Why the content of a page could not be read to its end.</summary>
public enum ContentProblem
{
    /// <summary>A content stream or a form cannot be decoded.</summary>
    Undecodable,

    /// <summary>Too many operators on one page.</summary>
    TooManyOperators,

    /// <summary>Too many glyphs on one page.</summary>
    TooManyGlyphs,

    /// <summary>Forms are executed too often on one page.</summary>
    TooManyForms,
}
