using System.Text.Json.Serialization;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Reporting;

/// <summary>That a person decided about a finding; never who.</summary>
/// <param name="From">What the machine had decided; missing where the machine had not found it.</param>
/// <param name="Reason">Why the person decided so.</param>
public sealed record DetectionEdit(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DecisionKind? From,
    EditReason Reason);
