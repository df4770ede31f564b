namespace Clona.TrainingText.Templates;

/// <summary>Letters that stand as they are.</summary>
internal sealed record TextNode(string Text) : TemplateNode;
