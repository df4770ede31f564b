namespace Clona.Pipeline.Reporting;

/// <summary>An open question about a document.</summary>
/// <param name="Code">Question code.</param>
/// <param name="Text">Czech sentence.</param>
/// <param name="Count">How many places it is about.</param>
public sealed record QuestionRow(QuestionCode Code, string Text, int Count);
