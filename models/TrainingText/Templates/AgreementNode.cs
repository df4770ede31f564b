namespace Clona.TrainingText.Templates;

/// <summary>A word that agrees with a person: <c>{party1?narozen|narozena}</c>.</summary>
internal sealed record AgreementNode(string Name, string Masculine, string Feminine) : TemplateNode;
