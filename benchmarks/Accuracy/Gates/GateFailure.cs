using System.Globalization;

namespace Clona.Accuracy.Gates;

/// <summary>A gate that a run did not pass.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Value">The figure, or null where the run has none of that name or nothing to count.</param>
internal sealed record GateFailure(Gate Gate, double? Value)
{
    /// <summary>One line that names the gate, the figure and the limit.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"gate failed: {Gate.Name}: {Gate.Figure} ({Gate.Part}, {Gate.Profile}) is {Printed(Value)}, allowed {Printed(Gate.Min)} to {Printed(Gate.Max)}");

    private static string Printed(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
