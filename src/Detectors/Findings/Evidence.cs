namespace Clona.Detectors.Findings;

/// <summary>One reason for or against a candidate.</summary>
/// <param name="Source">Rule or feature id, such as <c>birth-number.mod11</c>; never a word of the document.</param>
/// <param name="Weight">Natural-log odds added to the score; negative speaks against.</param>
public sealed record Evidence(string Source, double Weight);
