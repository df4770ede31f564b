using System.Text.Json.Serialization;

namespace Clona.Scans;

/// <summary>A place in a picture.</summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
[method: JsonConstructor]
public readonly record struct ScanPoint(double X, double Y);
