namespace Clona.Detectors.Findings;

/// <summary>Name and version of a detector; both stand in reports so that a decision can be explained later.</summary>
/// <param name="Name">Stable name, such as <c>birth-number</c>.</param>
/// <param name="Version">Rises with every change of behaviour.</param>
public sealed record DetectorId(string Name, int Version);
