namespace Clona.TrainingText.Templates;

/// <summary>A place that a value is written into, such as <c>{party1.home:short}</c>.</summary>
/// <param name="Name">Variable with its number (party1, third#).</param>
/// <param name="Attribute">What of it is written; empty for itself.</param>
/// <param name="Arguments">Case, style and the like.</param>
internal sealed record SlotNode(string Name, string Attribute, IReadOnlyList<string> Arguments) : TemplateNode;
