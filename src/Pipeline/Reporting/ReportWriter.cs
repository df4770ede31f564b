using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Clona.Pipeline.Protocol;

namespace Clona.Pipeline.Reporting;

/// <summary>Turns documents into bytes: UTF-8 without BOM, the same bytes for the same content.</summary>
public static class ReportWriter
{
    /// <summary>The bytes of a report file.</summary>
    public static byte[] Write(ReportDocument report) => Lines(report, ReportingContext.Files.ReportDocument);

    /// <summary>The bytes that <c>redact detect --format json</c> prints.</summary>
    public static byte[] Write(DetectionsDocument detections) =>
        Lines(detections, ReportingContext.Files.DetectionsDocument);

    /// <summary>The bytes of a protocol of anonymisation.</summary>
    public static byte[] Write(ProtocolDocument protocol) => Lines(protocol, ReportingContext.Files.ProtocolDocument);

    private static byte[] Lines<T>(T document, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, type), (byte)'\n'];
    }
}
