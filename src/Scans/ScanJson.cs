using System.Text.Json.Serialization;

namespace Clona.Scans;

/// <summary>Generated serialisation of what was read, between the process that reads and the one that goes on with it.</summary>
[JsonSerializable(typeof(ScannedPage))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
public sealed partial class ScanJson : JsonSerializerContext;
