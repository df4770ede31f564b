namespace Clona.Web.Documents;

/// <summary>What is wrong with an upload at the door; each has a Czech text beside the field.</summary>
public enum UploadRefusal
{
    /// <summary>No file was chosen.</summary>
    NothingChosen,

    /// <summary>The content is of a type that the program does not read.</summary>
    WrongType,

    /// <summary>The file is called a PDF and is none.</summary>
    NotAPdf,

    /// <summary>The file opens only with a password.</summary>
    Locked,

    /// <summary>The file is called a document of an office program, but no such program could have written it.</summary>
    Damaged,

    /// <summary>The file has no bytes.</summary>
    Empty,

    /// <summary>The file is larger than the limit.</summary>
    TooBig,

    /// <summary>More files at once than the limit.</summary>
    TooMany,

    /// <summary>All files together are larger than the limit.</summary>
    BatchTooBig,

    /// <summary>The connection ended before the file did.</summary>
    BrokenOff,

    /// <summary>It was not said what the documents are, or there is no such kind.</summary>
    NoProfile,

    /// <summary>A file in an archive or on a message was refused; the reason is told by its own text.</summary>
    InArchive,

    /// <summary>The disk is nearly full; nothing is taken in.</summary>
    DiskFull,
}
