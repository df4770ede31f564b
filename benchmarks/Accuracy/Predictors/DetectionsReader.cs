using System.Text.Json;

namespace Clona.Accuracy.Predictors;

/// <summary>Reads the object that <c>redact detect --format json</c> prints.</summary>
internal static class DetectionsReader
{
    /// <exception cref="FormatException">The text is no object with <c>detections</c>.</exception>
    public static IReadOnlyList<PredictedSpan> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.GetProperty("detections").EnumerateArray().Select(SpanOf)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("the detector printed no readable detections", e);
        }
    }

    private static PredictedSpan SpanOf(JsonElement detection) =>
        new(
            detection.GetProperty("start").GetInt32(),
            detection.GetProperty("end").GetInt32(),
            detection.GetProperty("type").GetString()!.ToUpperInvariant().Replace('-', '_'),
            detection.TryGetProperty("role", out var role) ? role.GetString() : null,
            DecisionOf(detection.GetProperty("decision").GetString()),
            detection.TryGetProperty("confidence", out var confidence) && confidence.ValueKind == JsonValueKind.Number
                ? confidence.GetDouble()
                : null,
            detection.TryGetProperty("entity", out var entity) ? entity.GetString() : null);

    private static PredictedDecision DecisionOf(string? decision) => decision switch
    {
        "redact" => PredictedDecision.Redact,
        "review" => PredictedDecision.Review,
        "keep" => PredictedDecision.Keep,
        _ => throw new FormatException("a decision is redact, review or keep"),
    };
}
