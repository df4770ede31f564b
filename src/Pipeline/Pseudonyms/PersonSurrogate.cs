namespace Clona.Pipeline.Pseudonyms;

/// <summary>What stands for a person.</summary>
/// <param name="Label">The neutral label.</param>
/// <param name="Name">The invented name; null where there are labels only or no name is left.</param>
internal sealed record PersonSurrogate(PersonLabel Label, InventedName? Name);
