namespace Clona.Pipeline.Policy;

/// <summary>A choice that the office makes where the sources contradict each other.</summary>
/// <param name="Id">Name of the switch, such as <c>representatives</c>.</param>
/// <param name="Value">The chosen option.</param>
/// <param name="Options">All options.</param>
/// <param name="Meaning">What the options mean, in Czech.</param>
public sealed record ProfileSwitch(string Id, string Value, IReadOnlyList<string> Options, string Meaning);
