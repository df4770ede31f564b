namespace Clona.TrainingText.Templates;

/// <summary>A piece of a template.</summary>
internal abstract record TemplateNode;
