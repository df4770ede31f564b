namespace Clona.Pipeline.Intake;

/// <summary>What a file is, told from its content.</summary>
public enum MediaType
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Plain text in UTF-8.</summary>
    PlainText,

    /// <summary>ZIP container: DOCX, XLSX, ODT or a plain archive.</summary>
    Zip,

    /// <summary>OLE container: DOC, XLS, MSG.</summary>
    Ole,

    /// <summary>Rich Text Format.</summary>
    RichText,

    /// <summary>Picture: PNG, JPEG, TIFF, GIF.</summary>
    Image,
}
