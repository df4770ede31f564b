using System.Text.Json.Serialization;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Generated serialisation of the mapping.</summary>
[JsonSerializable(typeof(PseudonymLedger))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class LedgerJson : JsonSerializerContext;
