using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>
/// The proof that goes with a redacted document: what was found, decided, removed, checked. Never a removed value.
/// </summary>
/// <param name="Schema">Always <see cref="SchemaName"/>.</param>
/// <param name="Program">Program that did the work.</param>
/// <param name="File">Name of the original without its folder, or the name it got because the original's holds a
/// finding.</param>
/// <param name="Sha256">Digest of the original, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">Type of the original by content.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="TextLength">UTF-16 code units of the original's text.</param>
/// <param name="Profile">Profile of the decisions.</param>
/// <param name="Mode">What the output is.</param>
/// <param name="Detectors">Detectors that took part.</param>
/// <param name="Detections">Findings in the order of the text, kept ones too.</param>
/// <param name="Outputs">Files written beside the report.</param>
/// <param name="Verification">One row per check.</param>
/// <param name="Removal">What was taken off the pages.</param>
/// <param name="Dropped">What was left out beside the pages: place → count, ordinal order.</param>
/// <param name="Warnings">What a person should know.</param>
/// <param name="Audit">Last audit event of this document before the report; missing if no log is kept.</param>
public sealed record ReportDocument(
    string Schema,
    ProgramRow Program,
    string File,
    string Sha256,
    string MediaType,
    int Pages,
    int TextLength,
    AppliedProfile Profile,
    RedactionMode Mode,
    IReadOnlyList<DetectorRow> Detectors,
    IReadOnlyList<ReportedDetection> Detections,
    IReadOnlyList<OutputRow> Outputs,
    IReadOnlyList<VerificationRow> Verification,
    RemovalRecord Removal,
    IReadOnlyDictionary<string, long> Dropped,
    IReadOnlyList<WarningRow> Warnings,
    AnchorRow? Audit = null)
{
    /// <summary>Name and version of the format.</summary>
    public const string SchemaName = "redaction.report/1";

    /// <summary>The office's own lists that took part; missing where there were none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProfileReference? OwnLists { get; init; }

    /// <summary>How pseudonyms were made; missing where the mode is <see cref="RedactionMode.Anonymize"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PseudonymRecord? Pseudonyms { get; init; }

    /// <summary>Assessment of the document; missing in reports of versions that did not write it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentAssessment? Assessment { get; init; }

    /// <summary>Whether each output is anonymised or pseudonymised; missing in reports of versions that did not write it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MethodRow>? Methods { get; init; }

    /// <summary>The digest alone; a file name may hold a personal datum.</summary>
    public override string ToString() => Sha256;
}
