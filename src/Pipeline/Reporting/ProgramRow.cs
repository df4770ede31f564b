namespace Clona.Pipeline.Reporting;

/// <summary>The program that wrote a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
public sealed record ProgramRow(string Name, string Version);
