namespace Clona.TrainingText.Templates;

/// <summary>A line of a template.</summary>
/// <param name="Nodes">What stands in it.</param>
/// <param name="Fewest">Fewest times that it is written.</param>
/// <param name="Most">Most times that it is written; every time with its own local variables.</param>
/// <param name="Percent">How often it is written at all.</param>
internal sealed record TemplateLine(IReadOnlyList<TemplateNode> Nodes, int Fewest, int Most, int Percent);
