using Clona.Pipeline.Inlays;
using Clona.Pipeline.Policy.Trial;
using Clona.Pipeline.Recoding;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Header of a child's answer: a refusal, or what its task asks for.</summary>
/// <remarks>Parts: Detect and Analyse give the text; Redact the document, its text companion and, where asked for, the mapping; Rewrite the document; Unpack the files; Verify none.</remarks>
public sealed record EngineAnswer
{
    /// <summary>Why the document was refused; null where the task was done.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>Page the refusal is about, from 1; 0 where it is about the whole document.</summary>
    public int RefusedPage { get; init; }

    /// <summary>Detect: the findings with their values.</summary>
    public DetectionsDocument? Detections { get; init; }

    /// <summary>Analyse: pages, words and findings, without values.</summary>
    public AnalysisDocument? Analysis { get; init; }

    /// <summary>Try: what the tried profile would change; empty for other tasks.</summary>
    public IReadOnlyList<TrialRow> Trial { get; init; } = [];

    /// <summary>Unpack: the files, whose bytes are the parts. Null for other tasks.</summary>
    public IReadOnlyList<UnpackedEntry>? Unpacked { get; init; }

    /// <summary>Redact: the report as far as the child can fill it: no outputs, no verification, no audit anchor.</summary>
    public ReportDocument? Report { get; init; }

    /// <summary>Rewrite: what the whitelist alone took off the pages.</summary>
    public RemovalRecord? Removal { get; init; }

    /// <summary>Rewrite: number of pages.</summary>
    public int Pages { get; init; }

    /// <summary>Redact: whether a finding stands in the file's name.</summary>
    public bool IsNamePersonal { get; init; }

    /// <summary>Verify: one row for each check.</summary>
    public IReadOnlyList<VerificationRow> Checks { get; init; } = [];

    /// <summary>After a refusal for want of text: the pages that would have to be read in their pictures.</summary>
    public IReadOnlyList<ScanNeed> ScanNeeds { get; init; } = [];

    /// <summary>After a refusal for want of text: the pictures that have to be read first; the PDF of them is the only part.</summary>
    public IReadOnlyList<PictureNeed> PictureNeeds { get; init; } = [];

    /// <summary>After a refusal for want of text: the pictures that have to be decoded first; their data are the parts.</summary>
    public IReadOnlyList<CodedNeed> CodedNeeds { get; init; } = [];

    /// <summary>Recode: numbers of the pictures that may return as they came where nothing of them is removed.</summary>
    public IReadOnlyList<int> KeptPictures { get; init; } = [];

    /// <summary>Whether the file has to be rebuilt before a layer can be added: it is encrypted, or its table is damaged.</summary>
    public bool NeedsRebuilding { get; init; }

    /// <summary>Layer: what was found out about each page.</summary>
    public IReadOnlyList<ScanPage> Scans { get; init; } = [];

    /// <summary>Largest resident size the child has had, in bytes, as the kernel counts it.</summary>
    public long PeakBytes { get; init; }

    /// <summary>An answer that refuses.</summary>
    public static EngineAnswer Refused(RefusalReason reason, int page = 0) => new() { Refusal = reason, RefusedPage = page };
}
