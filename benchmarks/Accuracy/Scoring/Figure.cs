using System.Globalization;

namespace Clona.Accuracy.Scoring;

/// <summary>A named figure of a report.</summary>
/// <param name="Name">Name, the same as the reference scorer's where it has the figure.</param>
/// <param name="Value">Value, or null where there was nothing to count.</param>
/// <param name="IsCount">Whether the value is a whole number.</param>
internal sealed record Figure(string Name, double? Value, bool IsCount = false)
{
    /// <summary>The value as the reference scorer prints it: 12, 97.5, 100.0, None.</summary>
    public string Printed => Value is not { } value ? "None"
        : IsCount || value != Math.Floor(value) ? value.ToString("R", CultureInfo.InvariantCulture)
        : value.ToString("F1", CultureInfo.InvariantCulture);
}
