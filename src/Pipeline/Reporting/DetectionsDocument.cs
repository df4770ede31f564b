using System.Text.Json.Serialization;

namespace Clona.Pipeline.Reporting;

/// <summary>What <c>redact detect --format json</c> prints.</summary>
/// <param name="Schema">Always <see cref="SchemaName"/>.</param>
/// <param name="File">Name of the file without its folder.</param>
/// <param name="Sha256">Digest of the file, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">Type by content.</param>
/// <param name="Pages">Number of pages; 1 for texts without pages.</param>
/// <param name="TextLength">UTF-16 code units of the text.</param>
/// <param name="Profile">Profile of the decisions.</param>
/// <param name="Detections">Findings in the order of the text, kept ones too.</param>
public sealed record DetectionsDocument(
    string Schema,
    string File,
    string Sha256,
    string MediaType,
    int Pages,
    int TextLength,
    ProfileReference Profile,
    IReadOnlyList<DetectionRow> Detections)
{
    /// <summary>Assessment of the document; missing where nobody made one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DocumentAssessment? Assessment { get; init; }

    /// <summary>Name and version of the format.</summary>
    public const string SchemaName = "redaction.detections/1";

    /// <summary>The digest alone; a file name may hold a personal datum.</summary>
    public override string ToString() => Sha256;
}
