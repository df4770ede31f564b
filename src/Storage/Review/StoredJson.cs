using System.Text.Json;
using System.Text.Json.Serialization;
using Clona.Pipeline.Review;

namespace Clona.Storage.Review;

/// <summary>Generated serialisation of what is stored as JSON: analyses as blobs, edits as offsets and categories in rows.</summary>
[JsonSerializable(typeof(AnalysisDocument))]
[JsonSerializable(typeof(PlanEdit))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class StoredJson : JsonSerializerContext
{
    internal static byte[] Write(AnalysisDocument analysis) =>
        JsonSerializer.SerializeToUtf8Bytes(analysis, Default.AnalysisDocument);

    internal static AnalysisDocument ReadAnalysis(ReadOnlyMemory<byte> json) =>
        JsonSerializer.Deserialize(json.Span, Default.AnalysisDocument) ?? throw new InvalidDataException("An analysis is empty.");

    internal static string? Write(PlanEdit? edit) => edit is null ? null : JsonSerializer.Serialize(edit, Default.PlanEdit);

    internal static PlanEdit? ReadEdit(string? json) => json is null ? null : JsonSerializer.Deserialize(json, Default.PlanEdit);
}
