using System.Text.Json;
using System.Text.Json.Serialization;
using Clona.Pipeline.Review;

namespace Clona.Storage.Review;

/// <summary>Generated serialisation of edits as they stand in rows: offsets, boxes and categories, no value.</summary>
[JsonSerializable(typeof(PlanEdit))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class StoredJson : JsonSerializerContext
{
    internal static string? Write(PlanEdit? edit) => edit is null ? null : JsonSerializer.Serialize(edit, Default.PlanEdit);

    internal static PlanEdit? ReadEdit(string? json) => json is null ? null : JsonSerializer.Deserialize(json, Default.PlanEdit);
}
