namespace Clona.Pipeline.Reporting;

/// <summary>The profile that detections were decided by.</summary>
/// <param name="Id">Profile id.</param>
/// <param name="Version">Profile version.</param>
public sealed record ProfileReference(string Id, string Version);
