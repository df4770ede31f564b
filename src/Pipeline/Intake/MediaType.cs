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

    /// <summary>ZIP container that its name does not explain, or a plain archive.</summary>
    Zip,

    /// <summary>Word-processor document in Office Open XML: DOCX, also a template or one with macros.</summary>
    Word,

    /// <summary>OpenDocument text: ODT, also a template.</summary>
    OpenText,

    /// <summary>Word-processor document in the binary format of 1997: DOC.</summary>
    OldWord,

    /// <summary>OLE container that its name does not explain: XLS, MSG, a locked document.</summary>
    Ole,

    /// <summary>Rich Text Format.</summary>
    RichText,

    /// <summary>Picture: PNG, JPEG, TIFF, GIF.</summary>
    Image,
}
