namespace Clona.Storage.Sources;

/// <summary>Findings of one kind.</summary>
/// <param name="Type">Wire name of the kind, such as <c>birth-number</c>.</param>
/// <param name="Redact">Findings that the profile removes.</param>
/// <param name="Review">Findings that a person has to decide.</param>
public sealed record KindCount(string Type, int Redact, int Review);
