namespace Clona.Pdf.Files;

/// <summary>Why a file cannot be opened.</summary>
public enum PdfRefusal
{
    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>It is larger than <see cref="PdfLimits.MaxFileBytes"/>.</summary>
    TooLarge,

    /// <summary>Neither a PDF header nor a PDF object is in it.</summary>
    NotAPdf,

    /// <summary>No document catalogue can be found, even by scanning all bytes: cut off or destroyed.</summary>
    Damaged,

    /// <summary>It opens only with a password.</summary>
    NeedsPassword,

    /// <summary>It is encrypted by a handler or a method that is not known.</summary>
    UnsupportedEncryption,

    /// <summary>It has no page.</summary>
    NoPages,

    /// <summary>It has more pages than <see cref="PdfLimits.MaxPages"/>.</summary>
    TooManyPages,

    /// <summary>Reading it passes another of the <see cref="PdfLimits"/>.</summary>
    OverLimit,
}
