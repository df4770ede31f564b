namespace Clona.TrainingText.Rendering;

/// <summary>What a marked stretch of text is, in the terms of the annotation guide.</summary>
/// <param name="Type">PERSON, ADDRESS …</param>
/// <param name="Role">party, official … or -.</param>
/// <param name="Entity">P1, A1, P1-P2 … or -.</param>
/// <param name="Decision">R, K or Q.</param>
internal sealed record Mark(string Type, string Role, string Entity, char Decision);
