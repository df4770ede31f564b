using System.Text.Json.Serialization;
using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Engine;

/// <summary>Generated serialisation of the headers that host and child exchange.</summary>
[JsonSerializable(typeof(EngineRequest))]
[JsonSerializable(typeof(EngineAnswer))]
[JsonSerializable(typeof(EngineProgress))]
[JsonSerializable(typeof(ReadingOrder[]))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class EngineJson : JsonSerializerContext;
