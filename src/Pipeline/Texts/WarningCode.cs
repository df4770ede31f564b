namespace Clona.Pipeline.Texts;

/// <summary>What a person should know about an output that is sound.</summary>
public enum WarningCode
{
    /// <summary>Findings wait for a person; they are removed until decided.</summary>
    FindingsInReview,

    /// <summary>The file name held a finding and was replaced.</summary>
    FileRenamed,

    /// <summary>Metadata were left out.</summary>
    MetadataDropped,

    /// <summary>Attached files were left out.</summary>
    AttachmentsDropped,

    /// <summary>Scripts and actions were left out.</summary>
    ScriptsDropped,

    /// <summary>Bookmarks and links were left out.</summary>
    NavigationDropped,

    /// <summary>Comments and other annotations that do not print were left out.</summary>
    AnnotationsDropped,

    /// <summary>The electronic signature was left out; it could not hold for changed content.</summary>
    SignatureDropped,

    /// <summary>Older revisions stored in the file were left out.</summary>
    RevisionsDropped,

    /// <summary>Tags for assistive technology were left out: they cannot be trusted.</summary>
    StructureDropped,

    /// <summary>Fields and content controls were left as the text that they showed.</summary>
    FieldsFixed,

    /// <summary>Text that cannot be seen on the page was removed.</summary>
    HiddenTextRemoved,

    /// <summary>Text under boxes of an earlier editor was removed.</summary>
    OldBoxOverText,

    /// <summary>Text under pictures, or under what covers a whole page, was removed.</summary>
    OldPictureOverText,

    /// <summary>Parts of pictures under boxes of an earlier editor were blanked, or the pictures removed.</summary>
    OldBoxOverPicture,

    /// <summary>What an earlier editor had only marked for removal was removed.</summary>
    OldMarkUnapplied,

    /// <summary>Text outside the visible page was removed.</summary>
    OldTextOutsidePage,

    /// <summary>Text in layers that are not shown was removed.</summary>
    OldHiddenLayer,

    /// <summary>Lines stand as they were although words were removed in them: the gaps tell how wide those were.</summary>
    LinesNotSetAnew,

    /// <summary>Fonts that lost letters could not be made anew.</summary>
    FontsKept,

    /// <summary>Pictures were not read.</summary>
    ImagesNotRead,

    /// <summary>One person has different roles in the document.</summary>
    RolesConflict,

    /// <summary>A never-list wanted to keep what no list may keep; the profile decided.</summary>
    NeverListOverruled,

    /// <summary>Entries of the office's own lists no longer hold and took no part.</summary>
    OwnEntriesExpired,

    /// <summary>A contract does not identify its parties; a person has to look before it leaves.</summary>
    PartiesMissing,

    /// <summary>A page has no text.</summary>
    PageWithoutText,

    /// <summary>Pages without text were read in their pictures; reading pictures makes mistakes.</summary>
    ScansRead,

    /// <summary>Pages whose pictures could not be read; they wait for a person.</summary>
    ScansUnreadable,

    /// <summary>Pages that became one picture, since parts of their own pictures could not be blanked.</summary>
    PagesFlattened,

    /// <summary>The work ran without the sandbox because that was asked for by name.</summary>
    SandboxOff,

    /// <summary>The file was damaged; qpdf rebuilt it before it was read.</summary>
    RebuiltByQpdf,

    /// <summary>Drawings, charts or pictures of a workbook were left out.</summary>
    DrawingsDropped,

    /// <summary>The document was converted by LibreOffice before it was read; the output is in that format.</summary>
    ConvertedByOffice,

    /// <summary>The file is a picture; the output is a PDF with text.</summary>
    MadeOfPicture,

    /// <summary>Text was read in pictures of a document; reading pictures makes mistakes.</summary>
    PicturesRead,

    /// <summary>No print of a workbook could be made: there is nothing to print, too much, or the program for sheets is missing.</summary>
    PrintLeftOut,

    /// <summary>An unfinished record was cut off the audit log.</summary>
    AuditLogRecovered,

    /// <summary>Checks that need the original could not be made.</summary>
    OriginalMissing,

    /// <summary>The second person was switched off by name: whoever edited may approve.</summary>
    FourEyesOff,
}
