namespace Clona.TrainingText.Templates;

/// <summary>One of several pieces: <c>&lt;a|b&gt;</c>.</summary>
internal sealed record ChoiceNode(IReadOnlyList<IReadOnlyList<TemplateNode>> Options) : TemplateNode;
