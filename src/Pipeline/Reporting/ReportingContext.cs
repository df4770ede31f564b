using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Protocol;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reporting;

/// <summary>Generated serialisation of the two documents.</summary>
[JsonSerializable(typeof(DetectionsDocument))]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(ProtocolDocument))]
internal sealed partial class ReportingContext : JsonSerializerContext
{
    /// <summary>The form of all our files: camel case, two blanks, LF, Czech letters as they are.</summary>
    internal static ReportingContext Files { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        // These files are never placed in a page's script, so only what JSON demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new WireEnumConverter<FindingType>(),
            new WireEnumConverter<PersonRole>(),
            new WireEnumConverter<DecisionKind>(),
            new WireEnumConverter<Doubt>(),
            new WireEnumConverter<RedactionMode>(),
            new WireEnumConverter<PseudonymStyle>(),
            new WireEnumConverter<PseudonymMapping>(),
            new WireEnumConverter<CheckVerdict>(),
            new WireEnumConverter<WarningCode>(),
            new WireEnumConverter<EditReason>(),
            new WireEnumConverter<DocumentClass>(),
            new WireEnumConverter<QuestionCode>(),
            new WireEnumConverter<OutputMethod>(),
        },
    });
}
