using System.Text.Json.Serialization;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reporting;

/// <summary>A warning as it stands in a report.</summary>
/// <param name="Code">Warning code.</param>
/// <param name="Message">Czech sentence.</param>
/// <param name="Count">How many cases.</param>
public sealed record WarningRow(WarningCode Code, string Message, long Count)
{
    /// <summary>The pages it is about, rising; null where it is about the document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? Pages { get; init; }

    /// <summary>The warning <paramref name="code"/> with its text.</summary>
    public static WarningRow Of(WarningCode code, long count = 1) => new(code, WarningTexts.Of(code), count);
}
