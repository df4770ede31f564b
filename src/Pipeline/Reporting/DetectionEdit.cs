using System.Text.Json.Serialization;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Reporting;

/// <summary>That a person decided about a finding; never who.</summary>
/// <param name="Reason">Why the person decided so.</param>
/// <param name="From">What the machine had decided; missing where the machine had not found it.</param>
public sealed record DetectionEdit(
    EditReason Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DecisionKind? From = null)
{
    /// <summary>Number of the consent record that a keep rests on; missing where it rests on none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Consent { get; init; }
}
