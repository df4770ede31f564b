namespace Clona.Pipeline.Recoding;

/// <summary>A picture of a PDF that another program has to decode before parts of it can be blanked.</summary>
/// <param name="Number">Number of its object.</param>
/// <param name="Samples">How many samples it has, a byte each.</param>
public sealed record CodedNeed(int Number, long Samples);
