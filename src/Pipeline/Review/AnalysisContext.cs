using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Review;

/// <summary>Generated serialisation of a stored analysis.</summary>
[JsonSerializable(typeof(AnalysisDocument))]
internal sealed partial class AnalysisContext : JsonSerializerContext
{
    /// <summary>Camel case, enum values as reports name them, no indentation: a long document has many words.</summary>
    internal static AnalysisContext Stored { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,

        // The file is never placed in a page's script, so only what JSON demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new WireEnumConverter<FindingType>(),
            new WireEnumConverter<PersonRole>(),
            new WireEnumConverter<DecisionKind>(),
            new WireEnumConverter<Doubt>(),
            new WireEnumConverter<WarningCode>(),
            new WireEnumConverter<EditReason>(),
            new WireEnumConverter<DocumentClass>(),
            new WireEnumConverter<QuestionCode>(),
        },
    });
}
