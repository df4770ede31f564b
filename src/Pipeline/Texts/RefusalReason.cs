namespace Clona.Pipeline.Texts;

/// <summary>
/// Why a document was not redacted. Closed: each reason has a code, a Czech text, a next step and an exit code.
/// </summary>
public enum RefusalReason
{
    /// <summary>The content is of a type that the program does not read.</summary>
    UnsupportedType,

    /// <summary>The file is called a PDF and is none.</summary>
    NotAPdf,

    /// <summary>The file could not be opened for reading.</summary>
    UnreadableFile,

    /// <summary>The file has no bytes.</summary>
    EmptyFile,

    /// <summary>The structure of the file cannot be read.</summary>
    Damaged,

    /// <summary>The end of the file is missing.</summary>
    Truncated,

    /// <summary>The file opens only with a password.</summary>
    NeedsPassword,

    /// <summary>The file is encrypted in a way that the program does not know.</summary>
    UnsupportedEncryption,

    /// <summary>There is no page.</summary>
    NoPages,

    /// <summary>Pages hold pictures only (a scan).</summary>
    NoTextLayer,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>Unpacked content is larger than the limit.</summary>
    UnpackedTooLarge,

    /// <summary>More pages than the limit.</summary>
    TooManyPages,

    /// <summary>Nesting, number of objects or of operators beyond the limit.</summary>
    TooComplex,

    /// <summary>The work used more of the processor than allowed.</summary>
    TimeLimit,

    /// <summary>The work needed more memory than allowed.</summary>
    MemoryLimit,

    /// <summary>A form field prints, and the file does not say how.</summary>
    FormWithoutAppearance,

    /// <summary>An annotation prints, and the file does not say how.</summary>
    AnnotationWithoutAppearance,

    /// <summary>The form is an XFA form.</summary>
    XfaForm,

    /// <summary>A stream cannot be decoded.</summary>
    UndecodableContent,

    /// <summary>The text's codes cannot be turned into letters.</summary>
    UnknownFontEncoding,

    /// <summary>A construct that can be neither read nor safely left out.</summary>
    UnsupportedFeature,

    /// <summary>A detector did not reach the end of the text.</summary>
    IncompleteDetection,

    /// <summary>The file is a wrapper of other files.</summary>
    Portfolio,

    /// <summary>A chronicle: may be inspected at the office, not published (requirements KR-01).</summary>
    Chronicle,

    /// <summary>A file of that name is already in the output folder.</summary>
    OutputExists,

    /// <summary>The output folder cannot be written.</summary>
    OutputNotWritable,

    /// <summary>The output was not verified.</summary>
    VerificationFailed,

    /// <summary>The audit log is not sound.</summary>
    AuditLogDamaged,

    /// <summary>The audit log is held by another process for too long, or cannot be written.</summary>
    AuditLogUnavailable,

    /// <summary>The sandbox program is missing, or namespaces are forbidden.</summary>
    SandboxMissing,

    /// <summary>A program that the work needs is missing.</summary>
    ProgramMissing,

    /// <summary>LibreOffice made no PDF of the redacted document.</summary>
    NotPrintable,

    /// <summary>A font that the work needs is missing.</summary>
    FontMissing,

    /// <summary>The child that does the work ended without an answer.</summary>
    EngineDied,

    /// <summary>The child stood still by itself, without using the processor, until the longest time was over.</summary>
    EngineHung,

    /// <summary>The machine gave the child too little of the processor until the longest time was over; passes by itself.</summary>
    MachineBusy,

    /// <summary>A defect of the program.</summary>
    InternalError,

    /// <summary>Decisions of people belong to findings that are others by now; the document has to be read again.</summary>
    AnalysisOutdated,

    /// <summary>A decision names a finding, a place or a page that the document does not have.</summary>
    UnknownFinding,

    /// <summary>A drawn area shows a pattern or something seen through a mask, which cannot be cut.</summary>
    AreaNotRemovable,

    /// <summary>A person ended the work.</summary>
    Cancelled,

    /// <summary>The antivirus program found something.</summary>
    Infected,

    /// <summary>The antivirus program does not answer; the document waits.</summary>
    AntivirusUnavailable,

    /// <summary>A picture file is damaged, or of a kind that is not read.</summary>
    UnreadablePicture,

    /// <summary>LibreOffice could not convert a document that is not read in its own format.</summary>
    NotConvertible,

    /// <summary>An archive in archives, or a message in messages, deeper than the limit.</summary>
    ArchiveTooDeep,

    /// <summary>More files in archives and messages than the limit.</summary>
    ArchiveTooMany,

    /// <summary>An archive without a file.</summary>
    ArchiveEmpty,
}
