namespace Clona.TrainingText.Templates;

/// <summary>A sentence drawn from a pool: <c>{>pool}</c>.</summary>
internal sealed record PoolNode(string Pool) : TemplateNode;
