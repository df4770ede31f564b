namespace Clona.Pipeline.Reporting;

/// <summary>A report, or why it could not be read.</summary>
/// <param name="Report">The report; <see langword="null"/> exactly if there is a fault.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Path">Place in the file where known, such as <c>$.outputs[0].sha256</c>.</param>
public sealed record ReportReadResult(ReportDocument? Report, ReportFault? Fault, string? Path);
