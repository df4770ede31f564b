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

    /// <summary>Workbook in Office Open XML: XLSX, also a template or one with macros.</summary>
    Workbook,

    /// <summary>Web page; only what a browser shows is read, and the output is text.</summary>
    Html,

    /// <summary>Mail message as it was sent (EML); the output is text.</summary>
    Mail,

    /// <summary>Mail message as Outlook stores it (MSG); the output is text.</summary>
    OutlookMail,

    /// <summary>OpenDocument text: ODT, also a template.</summary>
    OpenText,

    /// <summary>Word-processor document in the binary format of 1997: DOC.</summary>
    OldWord,

    /// <summary>OLE container that its name does not explain: XLS, a locked document.</summary>
    Ole,

    /// <summary>Rich Text Format.</summary>
    RichText,

    /// <summary>Picture of pages in PNG; the output is PDF.</summary>
    Png,

    /// <summary>Picture of a page in JPEG; the output is PDF.</summary>
    Jpeg,

    /// <summary>Pictures of pages in TIFF; the output is PDF.</summary>
    Tiff,

    /// <summary>Picture of another kind, such as GIF.</summary>
    Image,
}
