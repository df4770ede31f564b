namespace Clona.Pipeline.Reporting;

/// <summary>A detector that took part.</summary>
/// <param name="Id">Detector name.</param>
/// <param name="Version">Its version.</param>
public sealed record DetectorRow(string Id, int Version);
