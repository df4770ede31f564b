using System.Text.Json.Serialization;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Review;

/// <summary>What a person needs to review a document: pages, words, findings; stored encrypted, never in a table.</summary>
/// <param name="Schema">Always <see cref="SchemaName"/>.</param>
/// <param name="Program">Program that read the document.</param>
/// <param name="Sha256">Digest of the original, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">Type of the original by content.</param>
/// <param name="Today">The day whose law the decisions follow.</param>
/// <param name="Profile">Profile of the decisions.</param>
/// <param name="Pages">Pages in order.</param>
/// <param name="TextLength">UTF-16 code units of the text, which is stored beside this document.</param>
/// <param name="Detectors">Detectors that took part.</param>
/// <param name="Detections">Findings in the order of the text, kept ones too; without values.</param>
/// <param name="Warnings">What a person should know.</param>
/// <param name="IsNamePersonal">Whether a finding stands in the file's name.</param>
/// <param name="FindingsDigest">Digest over id, type and place of all findings: edits belong to these findings only.</param>
public sealed record AnalysisDocument(
    string Schema,
    ProgramRow Program,
    string Sha256,
    string MediaType,
    DateOnly Today,
    AppliedProfile Profile,
    IReadOnlyList<AnalysedPage> Pages,
    int TextLength,
    IReadOnlyList<DetectorRow> Detectors,
    IReadOnlyList<ReportedDetection> Detections,
    IReadOnlyList<WarningRow> Warnings,
    bool IsNamePersonal,
    string FindingsDigest)
{
    /// <summary>Assessment before anybody has decided; missing in analyses of versions that did not make it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentAssessment? Assessment { get; init; }

    /// <summary>What is open about who is who; missing in analyses of versions that did not ask.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PersonQuestion>? Persons { get; init; }

    /// <summary>Digest over whom the mentions mean and what is asked about them; missing where <see cref="Persons"/> is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PersonsDigest { get; init; }

    /// <summary>Name and version of the format.</summary>
    public const string SchemaName = "clona.analysis/1";
}
