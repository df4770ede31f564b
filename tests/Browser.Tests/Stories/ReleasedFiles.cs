namespace Clona.Browser.Tests.Stories;

/// <summary>What was downloaded.</summary>
/// <param name="Pdf">The redacted PDF.</param>
/// <param name="Text">Its text companion.</param>
/// <param name="Report">The report.</param>
internal sealed record ReleasedFiles(string Pdf, string Text, string Report);
