namespace Clona.Pdf.Files;

/// <summary>
/// Places outside the pages' own content where a file may keep personal data. None of them reaches the output.
/// </summary>
public enum HidingPlace
{
    /// <summary>Document information: title, author and the like.</summary>
    Information,

    /// <summary>XMP metadata of the document or of a part of it.</summary>
    Metadata,

    /// <summary>Outline (bookmarks).</summary>
    Outline,

    /// <summary>Named destinations.</summary>
    NamedDestinations,

    /// <summary>Page labels.</summary>
    PageLabels,

    /// <summary>Article threads.</summary>
    ArticleThreads,

    /// <summary>Attached files.</summary>
    Attachments,

    /// <summary>A portfolio of files.</summary>
    Portfolio,

    /// <summary>JavaScript.</summary>
    JavaScript,

    /// <summary>Actions other than JavaScript: links to addresses and files, form submission and the like.</summary>
    Actions,

    /// <summary>Annotations of any kind.</summary>
    Annotations,

    /// <summary>Redaction marks that were never applied.</summary>
    RedactionMarks,

    /// <summary>Sound, film, three-dimensional and other media.</summary>
    Media,

    /// <summary>Form fields.</summary>
    FormFields,

    /// <summary>An XFA form.</summary>
    XfaForm,

    /// <summary>Electronic signatures and time stamps.</summary>
    Signatures,

    /// <summary>Certificates and revocation data for signatures, and permissions bound to them.</summary>
    SignatureEvidence,

    /// <summary>Layers.</summary>
    Layers,

    /// <summary>The structure tree.</summary>
    StructureTree,

    /// <summary>Replacement and alternative texts of the structure.</summary>
    StructureTexts,

    /// <summary>Small pictures of pages.</summary>
    Thumbnails,

    /// <summary>Private data of programs.</summary>
    PrivateData,

    /// <summary>Alternate versions of images, and OPI.</summary>
    AlternateImages,

    /// <summary>Hidden template pages, web capture data and other name trees.</summary>
    OtherNameTrees,

    /// <summary>Printing conditions, with their descriptions.</summary>
    OutputIntents,

    /// <summary>Earlier revisions of the document.</summary>
    EarlierRevisions,

    /// <summary>Objects that nothing leads to.</summary>
    UnreachableObjects,

    /// <summary>Bytes before the header or after the end.</summary>
    BytesOutside,

    /// <summary>Encryption.</summary>
    Encryption,
}
