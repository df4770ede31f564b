namespace Clona.Pdf.Writing;

/// <summary>What the writer could not carry over although it was needed to show a page.</summary>
public enum DroppedPart
{
    /// <summary>An image in a coding that cannot be decoded yet: JBIG2.</summary>
    Jbig2Image,

    /// <summary>An image in a coding that cannot be decoded yet: JPEG 2000.</summary>
    JpxImage,

    /// <summary>An image whose data is damaged or over a limit, or whose mask could not be carried over.</summary>
    DamagedImage,

    /// <summary>A font program; the text is shown in another font.</summary>
    FontProgram,

    /// <summary>A map from codes to Unicode; the text can be seen but not searched.</summary>
    UnicodeMap,

    /// <summary>An ICC profile; colours are shown by the number of components.</summary>
    ColorProfile,
}
