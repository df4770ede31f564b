namespace Clona.Web.Documents;

/// <summary>What the progress element of a document's page asks for twice a second.</summary>
/// <param name="State">Wire name of the state.</param>
/// <param name="StateText">The state in Czech.</param>
/// <param name="IsWorking">Whether the program works on it.</param>
/// <param name="Progress">Page and pages; null while not counted.</param>
public sealed record ProgressAnswer(string State, string StateText, bool IsWorking, ProgressPages? Progress);
