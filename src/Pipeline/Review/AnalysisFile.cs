using System.Text.Json;

namespace Clona.Pipeline.Review;

/// <summary>The stored form of an analysis: UTF-8 JSON with the names that reports use.</summary>
public static class AnalysisFile
{
    /// <summary>The bytes of <paramref name="analysis"/>; the same analysis gives the same bytes.</summary>
    public static byte[] Write(AnalysisDocument analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return JsonSerializer.SerializeToUtf8Bytes(analysis, AnalysisContext.Stored.AnalysisDocument);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where the bytes are no analysis of this format.</summary>
    public static AnalysisDocument? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var analysis = JsonSerializer.Deserialize(json, AnalysisContext.Stored.AnalysisDocument);
            return analysis?.Schema == AnalysisDocument.SchemaName ? analysis : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
