using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Engine;

/// <summary>Header of a request; the parts that follow it are named by the task.</summary>
/// <remarks>
/// Detect, Analyse, Redact, Rewrite, Picture: the document; Redact with <see cref="ReturnsMapping"/> may have the mapping of the case file behind it. Verify: the output, its report, and the original where
/// <see cref="HasOriginal"/> is set. Recode: the document and the samples of each picture. Layer: the document and, for each page to be read, what was read and the page's picture.
/// </remarks>
public sealed record EngineRequest
{
    /// <summary>What to do.</summary>
    public required EngineTask Task { get; init; }

    /// <summary>What the document is.</summary>
    public required MediaType MediaType { get; init; }

    /// <summary>The document's file name without its folder; a finding may stand in it.</summary>
    public required string FileName { get; init; }

    /// <summary>The profile that decides.</summary>
    public required string ProfileId { get; init; }

    /// <summary>The profile itself, a file of schema <c>redaction.profile/1</c>; null for the program's own of that id.</summary>
    public ReadOnlyMemory<byte>? ProfileFile { get; init; }

    /// <summary>Try: the profile that is tried against the one above, a file of schema <c>redaction.profile/1</c>.</summary>
    public ReadOnlyMemory<byte>? TriedProfile { get; init; }

    /// <summary>
    /// Whether the host can have pictures read: then a document with pictures in which text may stand is refused with what has to be
    /// read, unless <see cref="Scans"/> says that it was.
    /// </summary>
    public bool ReadsPictures { get; init; }

    /// <summary>
    /// Whether the host can also have pictures decoded in codecs that are not undone here: then those are named first that text may
    /// stand in.
    /// </summary>
    public bool DecodesPictures { get; init; }

    /// <summary>Numbers of pictures that were named before: decoded or not, they are not named again.</summary>
    public IReadOnlyList<int> TriedPictures { get; init; } = [];

    /// <summary>
    /// Redact: numbers of pictures that were written anew before, and may return as they came where nothing of them is removed. Only the host knows which
    /// these are: a document may claim anything of itself.
    /// </summary>
    public IReadOnlyList<int> KeptPictures { get; init; } = [];

    /// <summary>Whether marks name the legal ground beside the kind.</summary>
    public bool ShowsGround { get; init; }

    /// <summary>Version of the program's own profile; null for the current one.</summary>
    public string? ProfileVersion { get; init; }

    /// <summary>The day whose law counts.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Redact: what stands in place of what is removed.</summary>
    public RedactionMode Mode { get; init; }

    /// <summary>Redact: the kind of pseudonyms; counts only where the mode asks for them.</summary>
    public PseudonymStyle PseudonymStyle { get; init; }

    /// <summary>Redact: whether the mapping comes back as the last part, for a vault; otherwise nobody ever has it.</summary>
    public bool ReturnsMapping { get; init; }

    /// <summary>Whether the original is the last part of a Verify request.</summary>
    public bool HasOriginal { get; init; }

    /// <summary>
    /// Verify: the output is the PDF print of a redacted document, and the print as LibreOffice made it follows the original. Its
    /// report and its original are those of the document.
    /// </summary>
    public bool HasPrint { get; init; }

    /// <summary>
    /// SHA-256 of the file as handed in, lower-case hexadecimal, where the document is what qpdf or LibreOffice made of it, or what was made of a picture; the
    /// document keeps that identity. Verify: then what was made of it is the last part. Null for all others.
    /// </summary>
    public string? OriginalSha256 { get; init; }

    /// <summary>
    /// What the file is that was handed in, where the document is what LibreOffice made of it, or what was made of a picture. Verify: what the original is, said by
    /// whoever asks. Null for all others.
    /// </summary>
    public MediaType? OriginalType { get; init; }

    /// <summary>Redact, Verify: what people decided, each finding at most once; null where nobody reviewed the document.</summary>
    public IReadOnlyList<PlanEdit>? Edits { get; init; }

    /// <summary>
    /// Redact: what people answered about who is who, in the order in which they did; then what was asked and not answered gets nobody's
    /// pseudonym. Null where there was nobody to ask; then of what the program joined only equal whole names have one pseudonym. Counts only where the mode asks for
    /// pseudonyms.
    /// </summary>
    public IReadOnlyList<PersonAnswer>? Answers { get; init; }

    /// <summary>
    /// Redact: <see cref="AnalysisDocument.PersonsDigest"/> of the analysis on which it was asked who is who. Where other things would be asked by
    /// now, the document is refused as <see cref="Texts.RefusalReason.AnalysisOutdated"/>. Null asks for no such check; counts only with answers.
    /// </summary>
    public string? PersonsDigest { get; init; }

    /// <summary>
    /// Redact: <see cref="AnalysisDocument.FindingsDigest"/> of the analysis that the edits belong to. Where the findings are
    /// others by now, the document is refused as <see cref="Texts.RefusalReason.AnalysisOutdated"/>. Null asks for no such check
    /// and is allowed only without edits.
    /// </summary>
    public string? FindingsDigest { get; init; }

    /// <summary>Recode: the pictures that were decoded, in the order of the parts; null for other tasks.</summary>
    public IReadOnlyList<CodedNeed>? CodedNeeds { get; init; }

    /// <summary>Layer: the pages that were read, in the order of the parts; null for other tasks.</summary>
    public IReadOnlyList<ScanNeed>? ScanNeeds { get; init; }

    /// <summary>
    /// The pages that were read in their pictures; the document then holds their text as a layer, and is not the file as handed in.
    /// Verify: then what was read in the pictures of the output follows as the last parts, a page each. Null for documents with text.
    /// </summary>
    public IReadOnlyList<ScanPage>? Scans { get; init; }

    /// <summary>What was read in the pictures of documents of office programs, so far; null where nobody can read them.</summary>
    public IReadOnlyList<PictureRead>? PictureReads { get; init; }

    /// <summary>The office's own patterns and lists, a file of schema <c>redaction.lists/1</c>; null where it has none.</summary>
    public ReadOnlyMemory<byte>? OwnLists { get; init; }
}
