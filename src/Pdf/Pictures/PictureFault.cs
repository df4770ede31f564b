namespace Clona.Pdf.Pictures;

/// <summary>Why no PDF is made of a picture.</summary>
public enum PictureFault
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>The file is no PNG, JPEG or TIFF, or of a kind that is not read.</summary>
    Unsupported,

    /// <summary>The file breaks the rules of its format, or says other sizes than it has.</summary>
    Damaged,

    /// <summary>The file has more pixels or pages than are taken.</summary>
    TooLarge,
}
