using System.Text.Json;

namespace Clona.Pipeline.Reporting;

/// <summary>Reads report files: unknown keys are passed over, known ones have to be there and to fit.</summary>
public static class ReportReader
{
    /// <summary>Largest report that is read, in bytes.</summary>
    public const int MaxBytes = 256 << 20;

    /// <summary>Reads a report from UTF-8 JSON, with or without BOM.</summary>
    public static ReportReadResult Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > MaxBytes)
        {
            return new ReportReadResult(null, ReportFault.TooLarge, null);
        }

        try
        {
            return Judge(JsonSerializer.Deserialize(WithoutMark(json), ReportingContext.Files.ReportDocument));
        }
        catch (JsonException exception)
        {
            return new ReportReadResult(null, ReportFault.Malformed, exception.Path);
        }
    }

    private static ReportReadResult Judge(ReportDocument? report) => report switch
    {
        null => new ReportReadResult(null, ReportFault.Malformed, "$"),
        { Schema: not ReportDocument.SchemaName } => new ReportReadResult(null, ReportFault.WrongSchema, "$.schema"),
        _ when ReportShape.FirstFault(report) is { } path => new ReportReadResult(null, ReportFault.Malformed, path),
        _ => new ReportReadResult(report, null, null),
    };

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) =>
        json.StartsWith("\uFEFF"u8) ? json[3..] : json;
}
